import { possible } from '../judging/judgement.ts';
import { unknownFailures } from '../judging/network-codes.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkUnreachable = defineProblem({
  id: 'network.unreachable',
  owner: 'clinic-it',
  base: 'occasional',
  reads: ['message', 'page', 'network-error'],
  fixes: [
    'check-connection',
    'vpn-as-required',
    'other-network',
    'ask-it-network',
    'report-to-clinic-it',
  ],
  judge(facts, circumstances) {
    const judgement = unloaded('network.unreachable', facts, circumstances);
    const unknown = unknownFailures(facts['network-error']);
    // A name we do not know still says that the page did not come.
    return judgement.verdict === 'found' || unknown.length === 0
      ? judgement
      : possible('strong', unknown);
  },
});
