import type { Tabs } from 'webextension-polyfill';
import type { Portal } from '../core/portal.ts';
import { browser } from '../shared/browser.ts';
import { get } from './case-store.ts';
import { portalAt } from './portals.ts';
import { settings } from './settings.ts';

/** A tab that is, at this moment, on a portal we help with. */
export interface Target {
  readonly tab: Tabs.Tab & { id: number };
  readonly portal: Portal;
}

/**
 * The tab as it is now: a check or a fix never acts on what a tab was. The browser tells a tab's
 * address only on granted hosts, so another site's tab is no target.
 */
export async function target(tabId: number): Promise<Target | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id === undefined || !tab.url) return null;
  const { clinic } = await settings();
  const record = await get(tabId, Date.now());
  const portal = portalAt(clinic, tab.url, record?.portal);
  return portal ? { tab: { ...tab, id: tab.id }, portal } : null;
}
