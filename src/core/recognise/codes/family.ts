import type { Owner, ProblemId } from '../../problems/ids.ts';

/** What an exact code means and who can end it; null: nothing failed. */
export interface CodeMeaning {
  readonly problem: ProblemId | null;
  readonly owner: Owner;
}

/** One product's codes: those we know, and what an unknown number of the family means. */
export interface CodeFamily {
  readonly name: string;
  /** Problem, owner, and the codes that mean it, separated by spaces; `cert_*` are all that begin so. */
  readonly codes: readonly (readonly [ProblemId | null, Owner, string])[];
  /** Codes that hardly say more than that something failed; `*`: all of them. Any other outranks them. */
  readonly vague?: string;
  /** What is read is no code to show, such as a gateway's own words. */
  readonly mark?: true;
  /** How a code of the family looks in a text; the first group is its name in the list. */
  readonly shape: RegExp;
  /** What an unlisted code of this shape means; null: nothing. */
  readonly generic: CodeMeaning | null;
}
