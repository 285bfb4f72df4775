import { meaning, possible, spoken } from '../judging/judgement.ts';
import { isDateCode, pageFailures } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

/** So many refused codes are seldom typing errors. */
const REFUSED_CODES = 3;

export const deviceClockWrong = defineProblem({
  id: 'device.clock-wrong',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['set-clock', 'report-to-clinic-it'],
  explains: ['mfa.code-invalid', 'mfa.code-expired', 'session.expired', 'network.tls'],
  judge(facts, circumstances) {
    const judgement = spoken('device.clock-wrong', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    const dates = pageFailures(facts['network-error'])
      .filter(({ fact }) => isDateCode(fact.code))
      .slice(-1);
    if (dates.length > 0) return possible('strong', dates);
    const codes = facts.message.filter((one) => meaning(one, facts)?.startsWith('mfa.code-'));
    const refusals = new Set(codes.map(({ page }) => page)).size;
    return refusals >= REFUSED_CODES ? possible('weak', codes) : judgement;
  },
});
