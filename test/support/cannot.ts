/**
 * Why something is not played in a browser. There are no other reasons: `only` and `impossible` of
 * rows, `test/e2e/not-in-firefox.ts` and the matrix take theirs from here.
 */
export const CANNOT = {
  'site-settings': 'Firefox has no settings of a site that an extension may read or change',
  'not-yet': 'not yet played there',
} as const;
export type Reason = keyof typeof CANNOT;

/** The one browser that can play something, and why the other cannot. */
export interface Only {
  readonly browser: 'chromium' | 'firefox';
  readonly because: Reason;
}

/** Why this browser cannot play a row; null when it can. */
export const whyNotBy = ({ only }: { readonly only?: Only }, browser: string): Reason | null =>
  only && only.browser !== browser ? only.because : null;

/** The name of a test, with the reason where it is not run. */
export const named = (test: string, why: Reason | null): string =>
  why ? `${test} (cannot, because ${CANNOT[why]})` : test;
