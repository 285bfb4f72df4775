import { clearingOf } from '../../core/clearing.ts';
import { browser } from '../../shared/browser.ts';
import type { BrowserWays } from './define.ts';
import { watchBlockingPages } from './firefox/blocking-pages.ts';
import { cookieConfigProbe } from './firefox/cookie-config.ts';
import { cookiesProbe } from './firefox/cookies.ts';
import { navigationError, requestError } from './firefox/error-names.ts';
import { watchProxies } from './firefox/proxies.ts';
import { storageOf } from './firefox/storage-of.ts';

/** Firefox. */
export const firefox: BrowserWays = {
  storageOf,
  requestError,
  navigationError,
  // The redirect of another extension has no answer that could redirect.
  isInternal: ({ statusCode }) => statusCode < 300 || statusCode >= 400,
  // Said of granted hosts too, and of a port or a scheme that Firefox does not open.
  errorPage: { says: /missing host permission/i, withoutRequest: null },
  // Without these two, cookies of partitions are left out, and asking fails under first-party isolation.
  async hasCookie(url, name) {
    const everywhere = { partitionKey: {}, firstPartyDomain: null };
    const found = await browser.cookies.getAll({ url, name, ...everywhere } as object);
    return found.length > 0;
  },
  opensPrivateWindows: () => browser.extension.isAllowedIncognitoAccess(),
  // Firefox knows no origins here, and takes each host exactly: a cookie of the domain is its own host's.
  dataOf(portal) {
    const { hosts, domains } = clearingOf(portal, []);
    return { hostnames: [...new Set([...hosts, ...domains])] };
  },
  probes: [cookiesProbe, cookieConfigProbe],
  watchers: [watchBlockingPages, watchProxies],
};
