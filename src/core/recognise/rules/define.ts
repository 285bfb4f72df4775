import type { ProblemId } from '../../problems/ids.ts';
import type { Strength } from '../types.ts';

/** What a rule concludes; `silent`: this sentence is no failure, whatever else it says. */
export type Verdict = ProblemId | 'silent';

/** A verdict and the combinations of meanings that lead to it. */
export interface RuleSource {
  readonly verdict: Verdict;
  readonly strength?: Strength;
  /** `a b|c !d ~e|f !~g`: a, and b or c, and not d; e or f in any sentence of the text, g in none. */
  readonly when: readonly string[];
}

/** Every way in which a thing can be wrong. */
export const FAULT =
  'wrong|unknown|expired|used|locked|disabled|blocked|denied|rejected|failed|cannot|unexpected|unsupported|unavailable|missing|mismatch|notSetUp|notAssigned|notSent|unverified';
/** A thing does not work. */
export const BROKEN = 'failed|cannot|unexpected|unavailable|denied|blocked|disabled|missing';
