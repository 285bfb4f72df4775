import type { Only, Reason } from '../../support/cannot.ts';
import type { BrowserName } from '../support/running.ts';
import type { Stage } from '../support/stage.ts';
import type { Scene } from './helper.ts';
import type { Where } from './where.ts';

/** One fix in a real browser: the fault, the press, what comes of it. */
export interface Row {
  readonly fix: string;
  readonly fault: string;
  readonly where: Where;
  /** Set where one browser alone can play it, with the reason why the others cannot. */
  readonly only?: Only;
  /** Why this machine or browser cannot play it; null when it can. */
  readonly impossible?: (browser: BrowserName) => Reason | null;
  /** Brings the fault about, presses the fix, and answers the outcome in words after checking it. */
  play(scene: Scene, stage: Stage): Promise<string>;
}
