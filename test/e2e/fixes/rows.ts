import type { Row } from './row.ts';
import { ADDRESSES } from './rows/addresses.ts';
import { CLEAR_DATA } from './rows/clear-data.ts';
import { COOKIES } from './rows/cookies.ts';
import { HELD_BY_POLICY } from './rows/held-by-policy.ts';
import { KEPT_OFF } from './rows/kept-off.ts';
import { LOCKOUT } from './rows/lockout.ts';
import { OWN_TAB } from './rows/own-tab.ts';
import { PAUSE_EXTENSION } from './rows/pause-extension.ts';
import { PRIVATE_WINDOW } from './rows/private-window.ts';
import { SITE_SETTINGS } from './rows/site-settings.ts';
import { THIRD_PARTY_COOKIES } from './rows/third-party-cookies.ts';

/** Every one-click fix, and what a step does besides. */
export const ROWS: readonly Row[] = [
  ...ADDRESSES,
  OWN_TAB,
  PRIVATE_WINDOW,
  CLEAR_DATA,
  ...COOKIES,
  THIRD_PARTY_COOKIES,
  ...SITE_SETTINGS,
  ...HELD_BY_POLICY,
  PAUSE_EXTENSION,
  ...KEPT_OFF,
  ...LOCKOUT,
];
