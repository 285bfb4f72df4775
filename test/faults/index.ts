import { BROWSER } from './browser.ts';
import type { FaultRow } from './define.ts';
import { MESSAGES } from './messages.ts';
import { NETWORK } from './network.ts';
import { SIGN_ON } from './sign-on.ts';

/** Every row of the table, by list. */
export const LISTS = {
  messages: MESSAGES,
  network: NETWORK,
  signOn: SIGN_ON,
  browser: BROWSER,
} as const satisfies Readonly<Record<string, readonly FaultRow[]>>;

/** Problems that no real fault on one machine produces in a test, and why. */
export const UNPRODUCIBLE: Readonly<Record<string, string>> = {};
