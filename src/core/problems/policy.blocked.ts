import { orUnchecked } from '../judging/checks.ts';
import { current, found, possible, unchecked } from '../judging/judgement.ts';
import { problemOfCode } from '../judging/network-codes.ts';
import { unloaded } from '../judging/unloaded.ts';
import { defineProblem } from './define.ts';

export const policyBlocked = defineProblem({
  id: 'policy.blocked',
  owner: 'clinic-it',
  base: 'rare',
  reads: ['message', 'page', 'network-error', 'unknown'],
  fixes: ['ask-it-policy', 'report-to-clinic-it'],
  explains: ['network.unreachable', 'network.blocked', 'browser.blank-page', 'mfa.unavailable'],
  judge(facts, circumstances) {
    const frames = current(facts['network-error'], circumstances).filter(
      ({ fact }) => fact.resource === 'frame' && problemOfCode(fact.code) === 'policy.blocked',
    );
    if (frames.length > 0) return found('decisive', frames);
    const judgement = unloaded('policy.blocked', facts, circumstances);
    const guessed = facts['network-error'].filter(
      (one) => one.fact.inferred && judgement.because.includes(one),
    );
    // Nothing but policy is known to stop a page before any request, yet the browser named nothing.
    if (guessed.length > 0) return possible('strong', guessed);
    // What was seen of the page speaks of the one before.
    const unseen = current(facts.unknown, circumstances).filter(
      ({ fact }) => fact.check === 'error-page' && fact.because === 'error-page',
    );
    if (unseen.length > 0 && judgement.verdict === 'clear') return unchecked(unseen);
    return orUnchecked(judgement, facts, 'error-page');
  },
});
