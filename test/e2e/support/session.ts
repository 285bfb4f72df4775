import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** A finding as the popup draws it. */
export interface Shown {
  readonly problem: string;
  readonly verdict: string;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

const tabIds = ({ backstage }: Chromium): Promise<(number | undefined)[]> =>
  backstage.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));

/** Opens an empty tab and tells the browser's own number for it. */
export async function openTab(chromium: Chromium): Promise<{ page: Page; tabId: number }> {
  const before = await tabIds(chromium);
  const page = await chromium.browser.newPage();
  const tabId = (await tabIds(chromium)).find((id) => !before.includes(id));
  if (tabId === undefined) throw new Error('the browser opened no tab');
  return { page, tabId };
}

/** What the toolbar says about a tab. */
export const badge = ({ backstage }: Chromium, tabId: number): Promise<Badge> =>
  backstage.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );

/** Opens the popup's page for a tab, in a tab of its own. */
export async function openPopup(chromium: Chromium, tabId: number): Promise<Page> {
  const popup = await chromium.browser.newPage();
  await popup.setViewport({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${chromium.extensionId}/src/popup/index.html?tab=${tabId}`);
  return popup;
}

/** The findings a popup shows, first one first. */
export const findings = (popup: Page): Promise<Shown[]> =>
  popup.$$eval('[data-problem]', (elements) =>
    elements.map((element) => ({
      problem: element.getAttribute('data-problem') ?? '',
      verdict: element.getAttribute('data-verdict') ?? '',
    })),
  );

/** Waits until `probe` answers something true; fails with what it last answered. */
export async function until<T>(probe: () => Promise<T>, limitMs = 5_000): Promise<NonNullable<T>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > end)
      throw new Error(`still ${JSON.stringify(answer)} after ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
