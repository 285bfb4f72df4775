import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../kit/build-extension.ts';
import { CLINIC, STATES } from '../popup/states.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { openState } from './support/popup-state.ts';
import { until } from './support/session.ts';

let out: string;
let chromium: Chromium;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'login-triage-looks-'));
  const [extension = ''] = await buildExtension(CLINIC, { out, targets: ['chrome'] });
  chromium = await startChromium({ extension });
  // The worker publishes its settings once; after that the states' own stay.
  await until(() =>
    chromium.backstage.evaluate(
      async () => (await chrome.storage.session.get('settings')).settings,
    ),
  );
});

afterAll(async () => {
  await chromium.close();
  await rm(out, { recursive: true, force: true });
});

/** What axe finds on the page as it is now. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const found = await inPage.run(document);
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const prefer = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What can be pressed and is smaller than 24 × 24 (WCAG 2.2, 2.5.8). */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.$$eval('button, a, summary, select', (elements) =>
    elements
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => one.outerHTML),
  );

describe.each(STATES)('the state $name', (state) => {
  it('passes axe in light and dark, unfolded too, and fits 320 pixels in both directions', async () => {
    const page = await openState(chromium, state);
    for (const scheme of ['light', 'dark'] as const) {
      await prefer(page, scheme);
      expect(await violations(page), scheme).toEqual([]);
    }
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await violations(page), 'unfolded').toEqual([]);
    await page.setViewport({ width: 320, height: 600 });
    expect(await overflow(page), 'left to right').toBeLessThanOrEqual(0);
    expect(await tooSmall(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflow(page), 'right to left').toBeLessThanOrEqual(0);
    await page.close();
  });
});

it('is never blank, even when no script runs', async () => {
  const page = await chromium.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`chrome-extension://${chromium.extensionId}/src/popup/index.html`);
  const visible = () => page.$eval('#fault', (one) => getComputedStyle(one).visibility);
  expect(await visible()).toBe('hidden');
  await expect.poll(visible, { timeout: 4_000 }).toBe('visible');
  await page.close();
});

it('has the width and at most the height a popup may have', async () => {
  const [worker] = chromium.browser.targets().filter((one) => one.type() === 'service_worker');
  const opened = chromium.browser.waitForTarget((one) => one.url().endsWith('/popup/index.html'));
  await (await worker?.worker())?.evaluate(() => chrome.action.openPopup());
  const popup = await (await opened).asPage();
  await popup.waitForSelector('h1');
  await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(380);
  expect(await popup.evaluate(() => innerHeight)).toBeLessThanOrEqual(600);
});
