import type { Page } from 'puppeteer-core';
import { CLINIC, type State } from '../../popup/states/index.ts';
import { blankPage } from './blank-page.ts';
import type { Wording } from './locale.ts';
import { pretend } from './pretend.ts';
import type { Running } from './running.ts';

const TAB = 7;

/** Opens the popup's page in this state, as wide as the browser shows it. */
export async function openState(running: Running, state: State, wording?: Wording): Promise<Page> {
  await store(running.backstage, state);
  const page = await blankPage(running, { width: 380, height: 600 }, wording);
  await page.evaluateOnNewDocument(pretend, state);
  await running.goToOwn(page, `src/popup/index.html?tab=${TAB}`);
  for (const name of state.press ?? []) await pressNamed(page, name);
  await page
    .waitForSelector(state.shows, { visible: true, timeout: 30_000 })
    .catch(async (error: unknown) => {
      const shown = await page.$eval('body', (body) => body.textContent?.trim().slice(0, 400));
      throw new Error(`${state.name} is not reached; the popup shows: ${shown}`, { cause: error });
    });
  return page;
}

/** Stores what the state is about, and nothing else. */
async function store(backstage: Page, state: State): Promise<void> {
  const { clinic = CLINIC, notices = [], record, unpublished } = state;
  const stored = {
    ...(!unpublished && { settings: { clinic, notices } }),
    ...(record && { [`case:${TAB}`]: record }),
  };
  await backstage.evaluate(async (items) => {
    await chrome.storage.session.clear();
    await chrome.storage.session.set(items);
  }, stored);
}

/** Presses a button, wherever it is folded away. */
async function pressNamed(page: Page, name: string): Promise<void> {
  const button = `[data-button="${name}"]`;
  const found = await page.waitForSelector(button);
  await found?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await page.locator(button).setTimeout(30_000).click();
}
