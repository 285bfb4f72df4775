import type { Runtime } from 'webextension-polyfill';
import type { Clinic, Portal } from '../core/portal.ts';
import { browser } from '../shared/browser.ts';
import { portalAt } from './portals.ts';

/** The parts of a sender that decide. Never `tab.url`: sandboxed frames of a page carry it too. */
export type Sender = Runtime.MessageSender & {
  origin?: string;
  documentLifecycle?: string;
  documentId?: string;
};

/** A content script on a page of a portal. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly portal: Portal;
  /** Which document of the tab speaks, where it is the page itself and no frame in it. */
  readonly documentId: string | undefined;
}

/** Whether the sender is one of our own pages (popup, options). */
export function isOwnPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true
  );
}

/** The page a content script speaks from, or null when it is no page of a configured portal. */
export function pageSender(sender: Sender, clinic: Clinic): PageSender | null {
  const { id, origin, url, tab, frameId, documentLifecycle, documentId } = sender;
  if (id !== browser.runtime.id || documentLifecycle === 'prerender') return null;
  if (!origin || !url || tab?.id === undefined || frameId === undefined) return null;
  const portal = portalAt(clinic, origin);
  return portal
    ? { tabId: tab.id, frameId, url, portal, documentId: frameId === 0 ? documentId : undefined }
    : null;
}
