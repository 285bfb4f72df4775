import type { ProblemId } from '../../src/core/problems/ids.ts';
import type { Reason } from '../support/cannot.ts';
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

/** Problems without a row, and why. */
export const WITHOUT_ROW: Readonly<Partial<Record<ProblemId, Reason>>> = {
  'navigation.unofficial-host': 'no-case',
};

/** Faults of the domain that Chromium on one machine does not meet, and why. */
export const NOT_MET: readonly string[] = [
  'network.unreachable: "network changed" needs an address that comes and goes while it connects; its code is judged in test/cases',
  'network.proxy: the sign-in window of a proxy needs a person; headless answers 407 with an error',
  'network.captive-portal: over https a guest network can only show a certificate of another name, which has its row under network.tls',
];
