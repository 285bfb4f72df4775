import { browser } from '../../shared/browser.ts';
import { FILTER, hear } from './request.ts';

/** The request of each tab's latest page load: redirects keep their request's id. */
const requests = new Map<number, string>();

/** A page load begins: what was seen before is history from here on. */
export function watchPageLoads(): void {
  browser.webRequest.onBeforeRequest.addListener(
    ({ tabId, requestId, url, documentLifecycle }: Load) => {
      if (requests.get(tabId) === requestId || documentLifecycle === 'prerender') return;
      requests.set(tabId, requestId);
      void hear({ tabId, url }, () => [], true);
    },
    { ...FILTER, types: ['main_frame'] },
  );
}

interface Load {
  tabId: number;
  requestId: string;
  url: string;
  documentLifecycle?: string;
}
