import type { Page } from 'puppeteer-core';
import { CLINIC, type State } from '../../popup/states.ts';
import { speak, type Wording } from './locale.ts';
import type { Running } from './running.ts';

const TAB = 7;

type Loose = Record<string, Record<string, unknown>>;

/**
 * Replaces, in the popup's own page, what the state is about: the tab, the permissions, the worker's
 * answers. Drawing, styles, storage and clipboard stay the browser's.
 */
function pretend(state: State): void {
  const both =
    (answer: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const done = args.at(-1);
      const told = Promise.resolve(answer(...args));
      if (typeof done === 'function') void told.then(done as (value: unknown) => void);
      return told;
    };
  const { url, privateWindow = false, hosts = true, permissions = [], deaf } = state;
  const heard = (message: unknown) =>
    (message as { name: string }).name === 'popup:check' ? 'done' : { done: true };
  const scope = globalThis as unknown as { chrome: Loose; browser?: Loose };
  for (const api of [scope.chrome, scope.browser].filter((one) => one !== undefined)) {
    Object.assign(api.tabs ?? {}, { get: both((id) => ({ id, url, incognito: privateWindow })) });
    Object.assign(api.runtime ?? {}, {
      sendMessage: both((message) => (deaf ? new Promise(() => {}) : heard(message))),
    });
    Object.assign(api.management ?? {}, {
      getAll: both(() => [
        { id: 'abcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin' },
        { id: 'bbcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin' },
      ]),
    });
    Object.assign(api.permissions ?? {}, {
      contains: both(() => hosts),
      getAll: both(() => ({ permissions })),
    });
  }
  const refuse = () => Promise.reject(new Error('not allowed'));
  if (state.noClipboard) Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
}

/** Opens the popup's page in this state, as wide as the browser shows it. */
export async function openState(
  { browser, backstage, goToOwn, prefer }: Running,
  state: State,
  wording?: Wording,
): Promise<Page> {
  const settings = { clinic: state.clinic ?? CLINIC, notices: [] };
  await backstage.evaluate(
    async (key, stored, record) => {
      await chrome.storage.session.set(stored);
      if (record) await chrome.storage.session.set({ [key]: record });
      else await chrome.storage.session.remove(key);
    },
    `case:${TAB}`,
    { settings },
    state.record ?? null,
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 600 });
  await prefer(page, { motion: 'reduce' });
  // tsx names functions through a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name ??= (one) => one');
  await page.evaluateOnNewDocument(pretend, state);
  if (wording) await speak(page, wording);
  await goToOwn(page, `src/popup/index.html?tab=${TAB}`);
  for (const name of state.press ?? []) await pressNamed(page, name);
  await page
    .waitForSelector(state.shows, { visible: true, timeout: 30_000 })
    .catch(async (error: unknown) => {
      const shown = await page.$eval('body', (body) => body.textContent?.trim().slice(0, 400));
      throw new Error(`${state.name} is not reached; the popup shows: ${shown}`, { cause: error });
    });
  return page;
}

/** Presses a button, wherever it is folded away. */
async function pressNamed(page: Page, name: string): Promise<void> {
  const button = `[data-button="${name}"]`;
  const found = await page.waitForSelector(button);
  await found?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await page.locator(button).setTimeout(30_000).click();
}
