import type { Page } from 'puppeteer-core';
import type { Verdict } from '../../src/core/problems/define.ts';
import type { ProblemId } from '../../src/core/problems/ids.ts';
import type { BrowserName, Running, StartOptions } from '../e2e/support/running.ts';
import type { Stage } from '../e2e/support/stage.ts';
import type { Only, Reason } from '../support/cannot.ts';
import type { Servers } from './servers/index.ts';

export type BrowserOptions = Omit<StartOptions, 'extension'>;

/** What a row acts on: a fresh tab of a real browser with the extension in it. */
export interface Scene {
  readonly stage: Stage;
  readonly servers: Servers;
  readonly running: Running;
  readonly page: Page;
  readonly tabId: number;
}

/**
 * One line of the fault table: a real fault, and the problem it must be found as.
 *
 * To add one: a file in `rows/` that exports a row (or several), and a line in the list it belongs
 * to (`messages.ts`, `network.ts`, `sign-on.ts`, `browser.ts`). The table (`npm run e2e:faults`) and
 * the tests (`test/e2e/faults-*.test.ts`) then run it twice: with the fault, until the problem is the
 * stored case's first finding, and without it, when nothing may be found.
 */
export interface FaultRow {
  readonly problem: ProblemId;
  /** The real fault, in a phrase. With the problem it names the row. */
  readonly fault: string;
  /** `possible` where what was seen cannot prove it; `found` unless said otherwise. */
  readonly verdict?: Extract<Verdict, 'found' | 'possible'>;
  /** How the browser is started, when not in the usual way. Rows that want the same share a browser. */
  readonly browser?: (scene: Pick<Scene, 'stage' | 'servers'>, faulty: boolean) => BrowserOptions;
  /** Why this machine or browser cannot produce the fault; null when it can. */
  readonly impossible?: (browser: BrowserName) => Reason | null;
  /** Set where one browser alone can play it, with the reason why the others cannot. */
  readonly only?: Only;
  /** Does what the clinician does: the same steps with the fault and without it. */
  readonly meet: (scene: Scene, faulty: boolean) => Promise<void>;
  /** Whether the finding may come only when the popup asks: the checks are run after `meet`. */
  readonly asks?: boolean;
  /** Milliseconds of calm after which a healthy page counts as silent; 1,000 unless it takes longer. */
  readonly calmMs?: number;
}
