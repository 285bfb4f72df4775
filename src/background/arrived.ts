import { browser } from '../shared/browser.ts';

const TRIES = 30;
const EACH_MS = 100;

interface Loading {
  readonly status?: string;
  readonly url?: string;
  /** Chromium: where the tab is on its way to. */
  readonly pendingUrl?: string;
}

async function waitWhile(tabId: number, busy: (tab: Loading) => boolean): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    const tab: Loading = await browser.tabs.get(tabId);
    if (!busy(tab)) return;
    await new Promise((done) => setTimeout(done, EACH_MS));
  }
}

/**
 * Waits, for at most three seconds, while the tab is on its way to another page: until that has
 * come, the page that answers is the one before. A failed page has no address at all for a moment.
 * Rejects when the tab is gone.
 */
export const arrived = (tabId: number): Promise<void> =>
  waitWhile(
    tabId,
    ({ pendingUrl, status, url }) => Boolean(pendingUrl) || (status === 'loading' && !url),
  );

/** The same until the page is complete, for a tab that was just told to load one. */
export async function loaded(tabId: number): Promise<void> {
  await new Promise((done) => setTimeout(done, EACH_MS));
  await waitWhile(tabId, ({ status }) => status === 'loading');
}
