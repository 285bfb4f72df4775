import type { Page } from 'puppeteer-core';
import type { Running } from './running.ts';

export { until } from './until.ts';

/** A finding as the popup draws it. */
export interface Shown {
  readonly problem: string;
  readonly verdict: string;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

const tabIds = ({ backstage }: Running): Promise<(number | undefined)[]> =>
  backstage.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));

/** Opens an empty tab and tells the browser's own number for it. */
export async function openTab(running: Running): Promise<{ page: Page; tabId: number }> {
  const before = await tabIds(running);
  const page = await running.browser.newPage();
  const tabId = (await tabIds(running)).find((id) => !before.includes(id));
  if (tabId === undefined) throw new Error('the browser opened no tab');
  return { page, tabId };
}

/** What the toolbar says about a tab. */
export const badge = ({ backstage }: Running, tabId: number): Promise<Badge> =>
  backstage.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );

/** Opens the popup's page for a tab, in a tab of its own. */
export async function openPopup(running: Running, tabId: number): Promise<Page> {
  const popup = await running.browser.newPage();
  await popup.setViewport({ width: 380, height: 600 });
  await running.goToOwn(popup, `src/popup/index.html?tab=${tabId}`);
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
