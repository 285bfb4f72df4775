import { answered, clear, current, found, NO_SIGN, possible } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

/** A proxy that cannot get further answers so in the portal's place; a portal's own gateway too. */
const GATEWAY: ReadonlySet<number> = new Set([502, 504]);

export const networkProxy = defineProblem({
  id: 'network.proxy',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error', 'response', 'proxy', 'extensions'],
  fixes: ['vpn-as-required', 'ask-it-proxy', 'report-to-clinic-it'],
  judge(facts, circumstances) {
    const loads = current(facts.proxy, circumstances);
    const carried = loads.filter(({ fact }) => fact.used);
    // An extension may have set it.
    const routers = facts.extensions
      .slice(-1)
      .filter(({ fact }) => fact.suspects.some(({ trait }) => trait === 'proxy'));
    const told = [...carried, ...routers];
    const wanted = answered(facts, circumstances, (status) => status === 407);
    if (wanted.length > 0) return found('decisive', [...wanted, ...told]);
    const judgement = unloaded('network.proxy', facts, circumstances);
    if (judgement.verdict === 'found' || judgement.verdict === 'possible')
      return { ...judgement, because: [...judgement.because, ...told] };
    const failed = [
      ...current(failuresOf('network.unreachable', facts['network-error']), circumstances),
      ...answered(facts, circumstances, (status) => GATEWAY.has(status)),
    ];
    // The proxy stood between: it or what is behind it failed.
    if (carried.length > 0 && failed.length > 0) return possible('weak', [...failed, ...told]);
    const direct = loads.length > 0 && carried.length === 0;
    return judgement === NO_SIGN && direct ? clear(loads) : judgement;
  },
});
