import { rightClocks, wrongClocks } from '../judging/clocks.ts';
import { clear, found, meaning, possible, spoken } from '../judging/judgement.ts';
import { isDateCode, pageFailures } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

/** So much is no server's drift: nothing else needs to have failed. */
const FAR_MINUTES = 30;
/** So many refused codes are seldom typing errors. */
const REFUSED_CODES = 3;

export const deviceClockWrong = defineProblem({
  id: 'device.clock-wrong',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'network-error', 'clock'],
  fixes: ['set-clock', 'report-to-clinic-it'],
  explains: ['mfa.code-invalid', 'mfa.code-expired', 'session.expired', 'network.tls'],
  judge(facts, circumstances) {
    const judgement = spoken('device.clock-wrong', facts, circumstances);
    const dates = pageFailures(facts['network-error'])
      .filter(({ fact }) => isDateCode(fact.code))
      .slice(-1);
    const wrong = wrongClocks(facts);
    if (wrong.length > 0 && dates.length > 0) return found('decisive', [...wrong, ...dates]);
    const told = [...wrong, ...judgement.because];
    if (wrong.length > 0 && judgement.because.length > 0) return found('decisive', told);
    const right = rightClocks(facts);
    // The page blames the clock, but the portal's own clock agrees with it.
    if (right.length > 0 && wrong.length === 0)
      return judgement.because.length > 0 ? possible('weak', judgement.because) : clear(right);
    if (judgement.because.length > 0) return judgement;
    const codes = facts.message.filter((one) => meaning(one, facts)?.startsWith('mfa.code-'));
    const refusals = new Set(codes.map(({ page }) => page)).size;
    if (wrong.length > 0) {
      const far = wrong.some(({ fact }) => fact.minutes >= FAR_MINUTES);
      return far || codes.length > 0
        ? found('strong', [...wrong, ...codes])
        : possible('strong', wrong);
    }
    if (dates.length > 0) return possible('strong', dates);
    return refusals >= REFUSED_CODES ? possible('weak', codes) : judgement;
  },
});
