// npm run bench:worker: how soon a stopped worker hears a message, against an empty worker of another
// extension, in the same run and by turns, so that the machine cancels out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startForStates } from '../../test/e2e/support/state-browser.ts';
import { until } from '../../test/e2e/support/until.ts';
import { stopWorkers, workerRuns } from '../../test/e2e/support/workers.ts';
import { idOfEmpty, writeEmptyExtension } from '../support/empty-extension.ts';
import { median } from '../support/median.ts';

const ROUNDS = 30;
const GOAL = 1.3;

const folder = await mkdtemp(join(tmpdir(), 'login-triage-bench-'));
const empty = await writeEmptyExtension(join(folder, 'empty'));
const chromium = await startForStates({ otherExtensions: [empty] });

/** Milliseconds of a message that nobody knows, there and back. */
const ask = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ name: 'bench' }).catch(() => {});
    return performance.now() - start;
  });

/** The same with the worker stopped before, and started by it. */
async function askStopped(page: Page): Promise<number> {
  const id = new URL(page.url()).hostname;
  await stopWorkers(chromium.browser, id);
  await until(async () => !workerRuns(chromium.browser, id));
  const took = await ask(page);
  await until(async () => workerRuns(chromium.browser, id));
  return took;
}

try {
  const theirs = await chromium.browser.newPage();
  await theirs.goto(`chrome-extension://${await idOfEmpty(chromium.browser)}/manifest.json`);
  const times = { bare: [] as number[], full: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await askStopped(theirs));
    times.full.push(await askStopped(chromium.backstage));
  }
  const [bare, full] = [median(times.bare), median(times.full)];
  const ratio = full / bare;
  console.log(
    `worker woken by a message: ${ratio.toFixed(2)} of an empty one ` +
      `(${full.toFixed(0)} ms against ${bare.toFixed(0)}), ${ratio <= GOAL ? 'within' : 'beyond'} ${GOAL}; ` +
      `running: ${(await ask(chromium.backstage)).toFixed(1)} ms against ${(await ask(theirs)).toFixed(1)}`,
  );
} finally {
  await chromium.close();
  await rm(folder, { recursive: true, force: true });
}
