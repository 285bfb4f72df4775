import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateNamed } from '../popup/states/index.ts';
import { LOCALES, pseudoWording, type Wording, wordingOf } from './support/locale.ts';
import { overflow, tooSmall, violations } from './support/looks.ts';
import { openPage, PAGE_STATES } from './support/page-states.ts';
import { openState } from './support/popup-state.ts';
import type { Running } from './support/running.ts';
import { startForStates } from './support/state-browser.ts';

let browser: Running;

beforeAll(async () => {
  browser = await startForStates();
});

afterAll(() => browser.close());

async function expectFine(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.prefer(page, { scheme });
    expect(await violations(page), scheme).toEqual([]);
  }
  await page.setViewport({ width: 320, height: 600 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await tooSmall(page)).toEqual([]);
}

const WORDINGS: readonly (readonly [string, Wording])[] = [
  ['English', wordingOf('en')],
  ['Arabic', wordingOf('ar')],
  ['words of half the length more', pseudoWording('ltr')],
  ['the same from right to left', pseudoWording('rtl')],
];

describe.each(PAGE_STATES)('the page $name', (state) => {
  it.each(WORDINGS)('passes axe and fits 320 pixels in %s', async (_, wording) => {
    const page = await openPage(browser, state, wording);
    await expectFine(page);
    await page.close();
  });
});

/** The states that have the most words; `npm run e2e:axe` looks at all of them in every language. */
const states = ['problem', 'locked', 'report'].map(stateNamed);
const locales = [...LOCALES.filter((locale) => locale !== 'en')];

describe.each(states)('the state $name', (state) => {
  it.each(locales)('passes axe and fits 320 pixels in %s', async (locale) => {
    const page = await openState(browser, state, wordingOf(locale));
    await expectFine(page);
    await page.close();
  });

  it.each(['ltr', 'rtl'] as const)('fits with longer words, %s', async (dir) => {
    const page = await openState(browser, state, pseudoWording(dir));
    await expectFine(page);
    await page.close();
  });
});
