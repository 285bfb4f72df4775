import type { WebNavigation } from 'webextension-polyfill';
import { suspectsOf } from '../../../core/extensions/suspects.ts';
import { browser } from '../../../shared/browser.ts';
import { get } from '../../case-store.ts';
import { observe } from '../../observe.ts';
import { settings } from '../../settings.ts';

/**
 * A blocker that shows a page of its own instead of the portal names itself: every extension lists
 * its own address among its hosts. Needs the permissions for navigations and for extensions.
 */
export function watchBlockingPages(): void {
  const listen = () => {
    const { webNavigation } = browser as Partial<typeof browser>;
    if (!webNavigation || webNavigation.onCommitted.hasListener(file)) return;
    webNavigation.onCommitted.addListener(file, { url: [{ schemes: ['moz-extension'] }] });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function file({ tabId, frameId, url }: WebNavigation.OnCommittedDetailsType): void {
  if (frameId === 0 && !url.startsWith(browser.runtime.getURL(''))) void fileBlocker(tabId, url);
}

async function fileBlocker(tabId: number, url: string): Promise<void> {
  const record = await get(tabId, Date.now());
  const { clinic } = await settings();
  const portal = clinic.portals.find(({ id }) => id === record?.portal);
  const blocker = portal && (await ownerOf(url));
  if (!portal || !blocker) return;
  const { id, name, permissions = [] } = blocker;
  const suspects = [...suspectsOf([{ id, name, permissions, reaches: true }])];
  await observe({ tabId, portal, facts: [{ kind: 'extensions', suspects }] });
}

async function ownerOf(url: string) {
  const { management } = browser as Partial<typeof browser>;
  const all = (await management?.getAll().catch(() => [])) ?? [];
  const page = `${new URL(url).origin}/*`;
  return all.find(({ hostPermissions = [] }) => hostPermissions.includes(page));
}
