import type { Row } from './row.ts';
import { ADDRESSES } from './rows/addresses.ts';
import { CLEAR_DATA } from './rows/clear-data.ts';
import { COOKIES } from './rows/cookies.ts';
import { LOCKOUT } from './rows/lockout.ts';
import { OWN_TAB } from './rows/own-tab.ts';
import { PAUSE_EXTENSION } from './rows/pause-extension.ts';
import { PRIVATE_WINDOW } from './rows/private-window.ts';
import { SITE_SETTINGS } from './rows/site-settings.ts';

/** Every one-click fix, and what a step does besides. */
export const ROWS: readonly Row[] = [
  ...ADDRESSES,
  OWN_TAB,
  PRIVATE_WINDOW,
  CLEAR_DATA,
  ...COOKIES,
  ...SITE_SETTINGS,
  PAUSE_EXTENSION,
  ...LOCKOUT,
];
