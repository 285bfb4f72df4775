import { browser } from '../../shared/browser.ts';
import { expectedBack, namesSent } from './cookie-names.ts';
import { withCookies } from './extra-headers.ts';
import { headerLines } from './headers.ts';
import { FILTER, hear, masked } from './request.ts';

/**
 * The cookie round trip: the names a host sets against the names on the next page request to it.
 * Names stay in memory until that request; values are never looked at. Pages only: a script's own
 * request may rightly leave cookies out.
 */
const waiting = new Map<string, ReadonlySet<string>>();

const PAGES = { ...FILTER, types: ['main_frame' as const] };

const tripKey = (tabId: number, url: string): string => `${tabId} ${new URL(url).origin}`;

export function watchCookies(): void {
  browser.webRequest.onSendHeaders.addListener(
    (details) => {
      const key = tripKey(details.tabId, details.url);
      const expected = waiting.get(key);
      if (!expected) return;
      waiting.delete(key);
      const sent = namesSent(headerLines(details.requestHeaders, 'cookie'));
      const kept = [...expected].filter((name) => sent.has(name)).length;
      void hear(details, (portal) => [
        {
          kind: 'cookie-round-trip',
          host: masked(details.url, portal).host,
          set: expected.size,
          kept,
        },
      ]);
    },
    PAGES,
    withCookies('requestHeaders'),
  );
  browser.webRequest.onHeadersReceived.addListener(
    ({ tabId, url, responseHeaders }) => {
      const lines = headerLines(responseHeaders, 'set-cookie');
      const names = expectedBack(lines, new URL(url), Date.now());
      if (names.size > 0) waiting.set(tripKey(tabId, url), names);
    },
    PAGES,
    withCookies('responseHeaders'),
  );
}
