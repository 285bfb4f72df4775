import type { Stage } from '../support/stage.ts';
import type { Scene } from './helper.ts';

/** In which browser a row plays. */
export type Where = 'ordinary' | 'no-cookies' | 'with-blocker' | 'nothing-granted';

/** One fix in a real browser: the fault, the press, what comes of it. */
export interface Row {
  readonly fix: string;
  readonly fault: string;
  readonly where: Where;
  /** Brings the fault about, presses the fix, and answers the outcome in words after checking it. */
  play(scene: Scene, stage: Stage): Promise<string>;
}
