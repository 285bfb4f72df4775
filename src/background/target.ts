import type { Tabs } from 'webextension-polyfill';
import { hostMatches } from '../core/hosts.ts';
import { hostsOf } from '../core/match-patterns.ts';
import type { Portal } from '../core/portal.ts';
import { browser } from '../shared/browser.ts';
import { holdsFrame } from '../shared/holds-frame.ts';
import { get } from './case-store.ts';
import { portalAt } from './portals.ts';
import { settings } from './settings.ts';

/** A tab that is, at this moment, on a portal we help with, or shows it in a frame. */
export interface Target {
  readonly tab: Tabs.Tab & { id: number };
  readonly portal: Portal;
}

/** Whether the portal is the tab's own page. In a frame it is a guest: the tab is another program's. */
export function isOwnPage({ tab, portal }: Target): boolean {
  const { url = '' } = tab;
  return URL.canParse(url) && hostsOf(portal).some((host) => hostMatches(host, new URL(url)));
}

/**
 * The tab as it is now: a check or a fix never acts on what a tab was. A pressed button shows us the
 * address of any tab (activeTab), so the host must be granted too: what cannot be seen is no target.
 */
export async function target(tabId: number): Promise<Target | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id === undefined) return null;
  const { clinic } = await settings();
  const record = await get(tabId, Date.now());
  const { url = '' } = tab;
  const portal = portalAt(clinic, url, record?.portal);
  const visible = { ...tab, id: tab.id };
  if (portal) return (await isGranted(url)) ? { tab: visible, portal } : null;
  const framed = clinic.portals.find(({ id }) => id === record?.portal);
  const shown = framed !== undefined && (await holdsFrame(tabId, hostsOf(framed)));
  return shown ? { tab: visible, portal: framed } : null;
}

function isGranted(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
