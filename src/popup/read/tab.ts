import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';

/** The tab this popup is about. The address is told only where the browser lets us see it. */
export interface TabInfo {
  readonly id: number;
  readonly url: string | undefined;
  readonly privateWindow: boolean;
}

/** The browser did not say which tab. */
export class NoTab extends Error {}

/**
 * The tab named by `?tab=`, else the active one of this window.
 * @throws NoTab when there is none.
 */
export async function findTab(search: string): Promise<TabInfo> {
  const named = new URLSearchParams(search).get('tab');
  const tab =
    named === null ? await activeTab() : await browser.tabs.get(Number(named)).catch(gone);
  if (tab?.id === undefined) throw new NoTab('no such tab');
  return { id: tab.id, url: tab.url, privateWindow: tab.incognito };
}

const gone = () => undefined;

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
