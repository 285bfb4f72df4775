import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES, stateNamed } from '../popup/states/index.ts';
import { overflow, tooSmall, violations } from './support/looks.ts';
import { openState } from './support/popup-state.ts';
import type { Running } from './support/running.ts';
import { browserUnderTest } from './support/start.ts';
import { startForStates } from './support/state-browser.ts';
import { until } from './support/until.ts';

let chromium: Running;

beforeAll(async () => {
  chromium = await startForStates();
});

afterAll(() => chromium.close());

describe.each(STATES)('the state $name', (state) => {
  it('passes axe in light and dark, unfolded too, and fits 320 pixels in both directions', async () => {
    const page = await openState(chromium, state);
    for (const scheme of ['light', 'dark'] as const) {
      await chromium.prefer(page, { scheme });
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

it('numbers what is to be done one after the other', async () => {
  const page = await openState(chromium, stateNamed('locked'));
  const marks = await page.$$eval('.steps ol.lines > li', (lines) =>
    lines.map((line) => getComputedStyle(line).listStyleType),
  );
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['decimal']));
  await page.close();
});

// Firefox's driver knows no way to switch scripts off.
it.runIf(browserUnderTest === 'chromium')('is never blank, even when no script runs', async () => {
  const page = await chromium.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await chromium.goToOwn(page, 'src/popup/index.html');
  const visible = () => page.$eval('#fault', (one) => getComputedStyle(one).visibility);
  expect(await visible()).toBe('hidden');
  await expect.poll(visible).toBe('visible');
  await page.close();
});

it('has the width and at most the height a popup may have', async () => {
  const popup = await chromium.pressIcon(await chromium.browser.newPage());
  await until(() => popup.evaluate(() => document.querySelector('h1') !== null));
  await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(380);
  expect(await popup.evaluate(() => innerHeight)).toBeLessThanOrEqual(600);
});
