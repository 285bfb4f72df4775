import { answered, found, possible, spoken } from '../judging/judgement.ts';
import { isNameCode, pageFailures } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const networkCaptivePortal = defineProblem({
  id: 'network.captive-portal',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'response', 'network-error'],
  fixes: ['sign-in-to-network', 'other-network', 'report-to-clinic-it'],
  explains: ['network.tls', 'network.unreachable'],
  judge(facts, circumstances) {
    const wanted = answered(facts, circumstances, (status) => status === 511);
    if (wanted.length > 0) return found('decisive', wanted);
    const judgement = spoken('network.captive-portal', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    // A guest network answers for every host, with a certificate of another name.
    const names = pageFailures(facts['network-error'])
      .filter(({ fact }) => isNameCode(fact.code))
      .slice(-1);
    return names.length > 0 ? possible('strong', names) : judgement;
  },
});
