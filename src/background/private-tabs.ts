import { browser } from '../shared/browser.ts';

const known = new Map<number, boolean>();

/** Whether the tab is in a private window, where nothing may be kept. A tab never changes that. */
export async function isPrivate(tabId: number): Promise<boolean> {
  const before = known.get(tabId);
  if (before !== undefined) return before;
  const found = await browser.tabs.get(tabId).then(
    (tab) => tab.incognito,
    () => false,
  );
  known.set(tabId, found);
  return found;
}
