import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { begin, ended, unbegin } from '../loads.ts';
import { observe } from '../observe.ts';
import { portalAt } from '../portals.ts';
import { settings } from '../settings.ts';
import { FILTER } from './request.ts';

const PAGES: WebRequest.RequestFilter = { ...FILTER, types: ['main_frame'] };

/** The request of each tab's latest page load: redirects keep their request's id. */
const requests = new Map<number, string>();

interface Load {
  tabId: number;
  requestId: string;
  url: string;
  timeStamp: number;
  documentLifecycle?: string;
}

/** A page load begins: what was seen before is history from here on. */
export function watchPageLoads(): void {
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  onBeforeRequest.addListener((load: Load) => {
    const { tabId, requestId, timeStamp, documentLifecycle } = load;
    if (requests.get(tabId) === requestId || documentLifecycle === 'prerender' || tabId < 0) return;
    requests.set(tabId, requestId);
    if (begin(tabId, timeStamp)) void turn(load);
  }, PAGES);
  for (const end of [onCompleted, onErrorOccurred])
    end.addListener(({ tabId, requestId, timeStamp }) => {
      if (requests.get(tabId) === requestId) ended(tabId, timeStamp);
    }, PAGES);
}

async function turn({ tabId, url }: Load): Promise<void> {
  const { clinic } = await settings();
  const portal = portalAt(clinic, url);
  if (portal) await observe({ tabId, portal, facts: [], newPage: true });
  else unbegin(tabId);
}
