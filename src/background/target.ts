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
 * The tab as it is now: a check or a fix never acts on what a tab was. A pressed button shows us the
 * address of any tab (activeTab), so the host must be granted too: what cannot be seen is no target.
 */
export async function target(tabId: number): Promise<Target | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id === undefined || !tab.url) return null;
  const { clinic } = await settings();
  const record = await get(tabId, Date.now());
  const portal = portalAt(clinic, tab.url, record?.portal);
  return portal && (await isGranted(tab.url)) ? { tab: { ...tab, id: tab.id }, portal } : null;
}

function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
