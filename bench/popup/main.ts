// npm run bench:popup: how soon the popup shows something, against an empty popup of another
// extension, in the same run and by turns, so that the machine cancels out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openState } from '../../test/e2e/support/popup-state.ts';
import { startForStates } from '../../test/e2e/support/state-browser.ts';
import { stateNamed } from '../../test/popup/states/index.ts';
import { idOfEmpty, writeEmptyExtension } from '../support/empty-extension.ts';
import { median } from '../support/median.ts';

const ROUNDS = 30;
const GOALS = { paint: 1.15, finding: 1.6 } as const;

const folder = await mkdtemp(join(tmpdir(), 'login-triage-bench-'));
const empty = await writeEmptyExtension(join(folder, 'empty'));
const chromium = await startForStates({ otherExtensions: [empty] });

interface Times {
  readonly paint: number;
  readonly finding: number;
}

/** Milliseconds from a reload to the first paint, and to `selector`. */
async function load(page: Page, selector: string): Promise<Times> {
  await page.bringToFront();
  await page.reload({ waitUntil: 'load' });
  await page.waitForSelector(selector, { visible: true });
  return page.evaluate(async () => {
    const shown = performance.now();
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return { paint: paint.startTime, finding: shown };
      await new Promise((done) => setTimeout(done, 5));
    }
  });
}

try {
  const ours = await openState(chromium, stateNamed('problem'));
  const emptyId = await idOfEmpty(chromium.browser);
  const theirs = await chromium.browser.newPage();
  await theirs.setViewport({ width: 380, height: 600 });
  await theirs.goto(`chrome-extension://${emptyId}/popup.html`);
  const bare: Times[] = [];
  const full: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await load(theirs, 'h1'));
    full.push(await load(ours, '[data-verdict=found]'));
  }
  for (const what of ['paint', 'finding'] as const) {
    const [against, own] = [bare, full].map((times) => median(times.map((one) => one[what])));
    const ratio = (own ?? 0) / (against ?? 1);
    const verdict = ratio <= GOALS[what] ? 'within' : 'beyond';
    const ms = `${own?.toFixed(0)} ms against ${against?.toFixed(0)}`;
    console.log(
      `first ${what}: ${ratio.toFixed(2)} of an empty popup (${ms}), ${verdict} ${GOALS[what]}`,
    );
  }
} finally {
  await chromium.close();
  await rm(folder, { recursive: true, force: true });
}
