import type { Diagnosis } from '../conclusions.ts';
import type { Case } from '../evidence.ts';
import { fixOf } from '../fixes/index.ts';
import type { ProblemId } from '../problems/ids.ts';
import { trialsOf } from '../verification/trials.ts';
import { chanceOf } from './chance.ts';
import type { Offer } from './order.ts';

/** Why a step could not be done, in the log, when a policy of the clinic holds the setting. */
const HELD = 'held-by-policy';

/** The found problem that a held setting makes, when it leads: only whoever keeps the policies can end it. */
export function heldProblem({ findings }: Diagnosis, record: Case): ProblemId | undefined {
  const [first] = findings;
  if (first?.verdict !== 'found' || first.earlier) return undefined;
  const held = trialsOf(record).some(({ fix, result, because }) => {
    const known = fixOf(fix);
    const changesSetting = known?.id.startsWith('allow-') && chanceOf(known, first.problem) > 0;
    return result === 'failed' && because === HELD && changesSetting;
  });
  return held ? first.problem : undefined;
}

/** Leaves out what would change one person's or one computer's state and cannot reach a policy. */
export function pastPolicy(
  offers: readonly Offer[],
  { findings }: Diagnosis,
  held: ProblemId | undefined,
): readonly Offer[] {
  if (!held) return offers;
  const follows = (problem: ProblemId) =>
    findings.some((one) => one.problem === problem && one.causedBy === held);
  return offers.filter(({ fix, problem }) => fix.shared || (problem !== held && !follows(problem)));
}
