import { current, found, possible } from '../judging/judgement.ts';
import { unknownFailures } from '../judging/network-codes.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const networkUnreachable = defineProblem({
  id: 'network.unreachable',
  owner: 'clinic-it',
  base: 'occasional',
  reads: ['message', 'page', 'network-error', 'no-answer', 'response'],
  fixes: [
    'check-connection',
    'vpn-as-required',
    'other-network',
    'ask-it-network',
    'report-to-clinic-it',
  ],
  judge(facts, circumstances) {
    const judgement = unloaded('network.unreachable', facts, circumstances);
    if (judgement.verdict === 'found') return judgement;
    const answered = current(facts.response, circumstances).some(
      ({ fact }) => fact.resource === 'page',
    );
    const silent = answered ? [] : current(facts['no-answer'], circumstances);
    if (silent.length > 0) return found('strong', silent);
    const unknown = unknownFailures(facts['network-error']);
    // A name we do not know still says that the page did not come.
    return unknown.length === 0 ? judgement : possible('strong', unknown);
  },
});
