import { spoken } from '../judging/judgement.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const policyBlocked = defineProblem({
  id: 'policy.blocked',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['ask-it-policy', 'report-to-clinic-it'],
  explains: ['network.unreachable', 'network.blocked', 'browser.blank-page'],
  judge(facts, circumstances) {
    const judgement = unloaded('policy.blocked', facts, circumstances);
    if (judgement.verdict === 'found') return judgement;
    const told = spoken('policy.blocked', facts, circumstances);
    return told.because.length > 0 ? told : judgement;
  },
});
