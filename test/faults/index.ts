import { BROWSER } from './browser.ts';
import type { FaultRow } from './define.ts';
import { MESSAGES } from './messages.ts';
import { NETWORK } from './network.ts';
import { SIGN_ON } from './sign-on.ts';

/** Their servers have names of their own, which Chromium takes from its command line. */
const inChromium = (row: FaultRow): FaultRow => ({ ...row, only: 'chromium' });

/** Every row of the table, by list. */
export const LISTS = {
  messages: MESSAGES,
  network: NETWORK.map(inChromium),
  signOn: SIGN_ON.map(inChromium),
  browser: BROWSER,
} as const satisfies Readonly<Record<string, readonly FaultRow[]>>;

/** Problems that no real fault on one machine produces in a test, and why. */
export const UNPRODUCIBLE: Readonly<Record<string, string>> = {
  'navigation.unofficial-host':
    'pages of other sites are never stored: the popup shows it, in test/e2e/elsewhere.test.ts',
};
