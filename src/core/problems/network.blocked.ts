import { answered, found, NO_SIGN, pageNow, possible, spoken } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

const REFUSALS: ReadonlySet<number> = new Set([403, 405, 406]);

export const networkBlocked = defineProblem({
  id: 'network.blocked',
  owner: 'clinic-it',
  base: 'occasional',
  reads: ['message', 'page', 'response', 'network-error', 'submit'],
  fixes: ['vpn-as-required', 'other-network', 'ask-it-network', 'report-to-clinic-it'],
  explains: ['permission.no-role', 'browser.blank-page'],
  judge(facts, circumstances) {
    const proven = [
      ...failuresOf('network.blocked', facts['network-error']),
      ...answered(facts, circumstances, (status) => status === 451),
    ];
    if (proven.length > 0) return found('decisive', proven);
    const judgement = spoken('network.blocked', facts, circumstances);
    const refused = answered(facts, circumstances, (status) => REFUSALS.has(status));
    if (judgement.verdict === 'found' && refused.length > 0)
      return found('decisive', [...judgement.because, ...refused]);
    // Refused before anybody signed in, and no page of the portal's own: perhaps a filter.
    const form = pageNow(facts, circumstances)?.fact.form ?? 'none';
    const early = facts.submit.length === 0 && form === 'none' && refused.length > 0;
    // A gateway that answers in the portal's place gives its refusals a number.
    const gateway = refused.filter(({ fact }) => fact.incident !== undefined);
    if (early && gateway.length > 0) return found('strong', [...gateway, ...judgement.because]);
    if (judgement.because.length > 0) return judgement;
    return early ? possible('strong', refused) : NO_SIGN;
  },
});
