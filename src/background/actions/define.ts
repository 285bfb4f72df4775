import type { FixId } from '../../core/fixes/ids.ts';
import type { Target } from '../target.ts';

/** One click: does one fix. Throws with a code when it could not. */
export interface Action {
  readonly fix: FixId;
  /**
   * `which`: the one that was chosen, where the fix can be about several. Answers the tab in which
   * the sign-in goes on, when it opened one.
   */
  run(target: Target, which?: string): Promise<number | undefined>;
}

/** Why a fix could not be done; `code` has words in the locale files. */
export class CannotFix extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
