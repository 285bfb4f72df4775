import { maskNetworkError } from '../../core/mask/index.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import { browser } from '../../shared/browser.ts';
import { contentSettingsProbe } from '../probes/content-settings.ts';
import { thirdPartyCookiesProbe } from '../probes/third-party-cookies.ts';
import type { BrowserWays } from './define.ts';

/** The user stopped or left, or a retry of the browser's own was cut off: no evidence. */
const NOISE = 'net::ERR_ABORTED';

const nameOf = (error: string) => (error === NOISE ? null : maskNetworkError(error));

/** Chrome, Edge and Chromium. */
export const chromium: BrowserWays = {
  storageOf: async (_, { storage }) => storage,
  requestError: nameOf,
  navigationError: nameOf,
  isInternal: ({ statusLine }) => /^HTTP\/1\.1 307 Internal Redirect/.test(statusLine),
  errorPage: { says: /error page/i, withoutRequest: 'net::ERR_BLOCKED_BY_ADMINISTRATOR' },
  // By its name, because a list leaves out what is not Secure.
  hasCookie: async (url, name) => Boolean(await browser.cookies.get({ url, name })),
  opensPrivateWindows: async () => true,
  // Wildcards cover no origin and are left out.
  dataOf: (portal) => ({
    origins: hostsOf(portal)
      .filter((host) => !host.startsWith('*'))
      .flatMap((host) => [`https://${host}`, `http://${host}`]),
  }),
  probes: [contentSettingsProbe, thirdPartyCookiesProbe],
  watchers: [],
};
