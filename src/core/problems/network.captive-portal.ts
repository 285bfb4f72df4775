import { answered, current, found, possible, spoken } from '../judging/judgement.ts';
import { isNameCode, pageFailures } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const networkCaptivePortal = defineProblem({
  id: 'network.captive-portal',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'response', 'network-error', 'redirects'],
  fixes: ['sign-in-to-network', 'other-network', 'report-to-clinic-it'],
  explains: ['network.tls', 'network.unreachable'],
  judge(facts, circumstances) {
    const wanted = answered(facts, circumstances, (status) => status === 511);
    if (wanted.length > 0) return found('decisive', wanted);
    // Nobody can lead a page astray that came over TLS; over plain http a guest network does.
    const led = current(facts.redirects, circumstances).filter(
      ({ fact }) => fact.left?.scheme === 'http' && fact.hops.at(-1)?.address.scheme === 'http',
    );
    if (led.length > 0) return found('strong', led);
    const judgement = spoken('network.captive-portal', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    // A guest network answers for every host, with a certificate of another name.
    const names = pageFailures(facts['network-error'])
      .filter(({ fact }) => isNameCode(fact.code))
      .slice(-1);
    return names.length > 0 ? possible('strong', names) : judgement;
  },
});
