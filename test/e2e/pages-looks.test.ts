import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../kit/build-extension.ts';
import { CLINIC, STATES } from '../popup/states/index.ts';
import { LOCALES, pseudoWording, speak, type Wording, wordingOf } from './support/locale.ts';
import { overflow, tooSmall, violations } from './support/looks.ts';
import { openState } from './support/popup-state.ts';
import type { Running } from './support/running.ts';
import { until } from './support/session.ts';
import { startBrowser, targetOf } from './support/start.ts';

let out: string;
let browser: Running;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'login-triage-pages-'));
  const [extension = ''] = await buildExtension(CLINIC, { out, targets: [targetOf()] });
  browser = await startBrowser({ extension });
  await until(() =>
    browser.backstage.evaluate(async () => (await chrome.storage.session.get('settings')).settings),
  );
});

afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

async function expectFine(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.prefer(page, { scheme });
    expect(await violations(page), scheme).toEqual([]);
  }
  await page.setViewport({ width: 320, height: 600 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await tooSmall(page)).toEqual([]);
}

const SHOWN = { options: '#about [data-diagnostics]', welcome: '.welcome h1' } as const;
const WORDINGS: readonly (readonly [string, Wording])[] = [
  ['English', wordingOf('en')],
  ['Arabic', wordingOf('ar')],
  ['words of half the length more', pseudoWording('ltr')],
  ['the same from right to left', pseudoWording('rtl')],
];

describe.each(['options', 'welcome'] as const)('the %s page', (name) => {
  it.each(WORDINGS)('passes axe and fits 320 pixels in %s', async (_, wording) => {
    const page = await browser.browser.newPage();
    await speak(page, wording);
    await browser.goToOwn(page, `src/${name}/index.html`);
    await page.waitForSelector(SHOWN[name]);
    await expectFine(page);
    await page.close();
  });
});

/** Every state in every language with `LOOKS=all`; otherwise three states that have the most words. */
const states = STATES.filter(
  ({ name }) => process.env.LOOKS === 'all' || ['problem', 'locked', 'report'].includes(name),
);
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
