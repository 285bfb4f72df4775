import { current, found } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const policyBlocked = defineProblem({
  id: 'policy.blocked',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error'],
  fixes: ['ask-it-policy', 'report-to-clinic-it'],
  explains: ['network.unreachable', 'network.blocked', 'browser.blank-page', 'mfa.unavailable'],
  judge(facts, circumstances) {
    const frames = current(facts['network-error'], circumstances).filter(
      ({ fact }) => fact.resource === 'frame' && problemOfCode(fact.code) === 'policy.blocked',
    );
    if (frames.length > 0) return found('decisive', frames);
    return unloaded('policy.blocked', facts, circumstances);
  },
});
