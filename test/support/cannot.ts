import type { BrowserName } from '../e2e/support/running.ts';

/**
 * Why something is not played in a browser. There are no other reasons: `only` and `impossible` of
 * rows, `test/e2e/not-in-firefox.ts` and the matrix take theirs from here.
 */
export const CANNOT = {
  'site-settings': 'Firefox has no settings of a site that an extension may read or change',
  frames:
    'Firefox shows an extension no request of a frame in another site; with webNavigation a refusal is named (test/e2e/firefox)',
  'chromium-policies': 'its policies are Chromium’s; Firefox under policies is in test/e2e/rollout',
  'chromium-layout': 'it compares boxes as Chromium lays them out',
  'no-script-before':
    'Firefox’s driver puts no script before a page of an extension, as the states of the popup need',
  'no-namespace':
    'policies for one browser alone need a mount namespace, not given on this machine',
  'hang-up':
    'Firefox names a server that hangs up like a connection that is reset: network.unreachable',
  'data-redirect':
    'Firefox names a redirect to a data: address like any broken answer: service.unavailable',
  'no-case':
    'it is found in the popup alone, on a page of nobody’s portal, where no case is kept: test/e2e/elsewhere.test.ts',
  'headers-first':
    'Firefox applies rules of other extensions to headers before ours hears of them: nothing is left to compare',
  'no-blocking-listeners': 'Chromium lets no extension hold requests up',
  'private-access':
    'Firefox opens private windows only for extensions that were let into them; without, the step is done by hand',
  'admin-only':
    'Firefox lets an extension switch others off only where policy installed it: test/e2e/rollout/firefox.test.ts',
} as const;
export type Reason = keyof typeof CANNOT;

/** The one browser that can play something, and why the other cannot. */
export interface Only {
  readonly browser: BrowserName;
  readonly because: Reason;
}

interface Playable {
  readonly only?: Only;
  /** Why this machine cannot play it; null when it can. */
  readonly impossible?: (browser: BrowserName) => Reason | null;
}

/** Why this browser cannot play a row; null when it can. */
export const whyNotBy = ({ only, impossible }: Playable, browser: BrowserName): Reason | null =>
  only && only.browser !== browser ? only.because : (impossible?.(browser) ?? null);

/** The name of a test, with the reason where it is not run. */
export const named = (test: string, why: Reason | null): string =>
  why ? `${test} (cannot, because ${CANNOT[why]})` : test;
