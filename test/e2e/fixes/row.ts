import type { Only } from '../../support/cannot.ts';
import type { Stage } from '../support/stage.ts';
import type { Scene } from './helper.ts';

/** In which browser a row plays. */
export type Where = 'ordinary' | 'no-cookies' | 'with-blocker' | 'nothing-granted';

/** One fix in a real browser: the fault, the press, what comes of it. */
export interface Row {
  readonly fix: string;
  readonly fault: string;
  readonly where: Where;
  /** Set where one browser alone can play it, with the reason why the others cannot. */
  readonly only?: Only;
  /** Brings the fault about, presses the fix, and answers the outcome in words after checking it. */
  play(scene: Scene, stage: Stage): Promise<string>;
}
