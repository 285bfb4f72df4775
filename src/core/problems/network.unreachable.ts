import { spoken } from '../judging/judgement.ts';
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
    if (judgement.verdict === 'found') return judgement;
    const told = spoken('network.unreachable', facts, circumstances);
    return told.because.length > 0 ? told : judgement;
  },
});
