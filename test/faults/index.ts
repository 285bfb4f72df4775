import { BROWSER } from './browser.ts';
import type { FaultRow } from './define.ts';
import { MESSAGES } from './messages.ts';

/** Every row of the table, by list. */
export const LISTS = {
  messages: MESSAGES,
  browser: BROWSER,
} as const satisfies Readonly<Record<string, readonly FaultRow[]>>;
