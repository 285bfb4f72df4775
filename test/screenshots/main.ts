// npm run screenshots: every state of the popup, in light and dark, in English and Arabic.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Box, boxesOf } from '../e2e/support/boxes.ts';
import { wordingOf } from '../e2e/support/locale.ts';
import { openPage } from '../e2e/support/page-states.ts';
import { openState } from '../e2e/support/popup-state.ts';
import { startForStates } from '../e2e/support/state-browser.ts';
import { STATES } from '../popup/states/index.ts';
import { LANGUAGES, PAGES, SINGLES, THEMES } from './names.ts';
import { type Picture, sheet } from './sheet.ts';

const OUT = join(import.meta.dirname, '../../docs/screenshots');
/** What test/e2e/popup-boxes.test.ts compares with. */
const BASELINE = join(import.meta.dirname, '../e2e/popup-boxes.json');

const chromium = await startForStates();
await mkdir(OUT, { recursive: true });

const boxes: Record<string, readonly Box[]> = {};

const prefer = (page: Page, value: string) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** The whole page. What lies beyond the window is moved in pages from right to left, so nothing does. */
async function shoot(page: Page, type: 'png' | 'webp' = 'png'): Promise<Uint8Array> {
  const width = await page.evaluate(() => innerWidth);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height });
  return page.screenshot({
    type,
    captureBeyondViewport: false,
    ...(type === 'webp' && { quality: 82 }),
  });
}

/** The other pages of the extension, as wide as a tab. */
async function otherPages(language: string, theme: string): Promise<void> {
  for (const state of PAGES) {
    const page = await openPage(chromium, state, wordingOf(language));
    await prefer(page, theme);
    await writeFile(
      join(OUT, `${state.name}-${theme}-${language}.webp`),
      await shoot(page, 'webp'),
    );
    await page.close();
  }
}

/** A state that is not reached is named, and the run goes on and fails at its end. */
const unreached = (name: string) => (error: unknown) => {
  console.error(`${name}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
  return null;
};

try {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const pictures: Picture[] = [];
      for (const state of STATES) {
        const page = await openState(chromium, state, wordingOf(language)).catch(
          unreached(state.name),
        );
        if (!page) continue;
        await prefer(page, theme);
        const png = await shoot(page);
        pictures.push({ name: state.name, png });
        const first = language === 'en' && theme === 'light';
        if (first) boxes[state.name] = await boxesOf(page);
        if (first && SINGLES.some((name) => name === state.name))
          await writeFile(join(OUT, `${state.name}.webp`), await shoot(page, 'webp'));
        await page.close();
      }
      const all = await sheet(chromium.browser, pictures);
      await writeFile(join(OUT, `all-${theme}-${language}.jpg`), all);
      await otherPages(language, theme);
      console.log(`${language} ${theme}: ${pictures.length} states`);
    }
  }
  await writeFile(BASELINE, `${JSON.stringify(boxes, null, 1)}\n`);
} finally {
  await chromium.close();
}
