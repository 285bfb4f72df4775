import type { Owner, ProblemId } from '../../problems/ids.ts';

/** What an exact code means and who can end it. */
export interface CodeMeaning {
  readonly problem: ProblemId;
  readonly owner: Owner;
}

/** One product's codes: those we know, and what an unknown number of the family means. */
export interface CodeFamily {
  readonly name: string;
  /** Problem, owner, and the codes that mean it, separated by spaces. */
  readonly codes: readonly (readonly [ProblemId, Owner, string])[];
  /** How a code of the family looks in a text; the first group is its name in the list. */
  readonly shape: RegExp;
  /** What an unlisted code of this shape means; null: nothing. */
  readonly generic: CodeMeaning | null;
}
