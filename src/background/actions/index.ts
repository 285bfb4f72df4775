import { clearPortalData } from './clear-portal-data.ts';
import type { Action } from './define.ts';
import { openOfficialAddress } from './open-official-address.ts';
import { openOwnTab } from './open-own-tab.ts';
import { openPage } from './open-page.ts';
import { privateWindow } from './private-window.ts';
import { reloadWithoutCache } from './reload-without-cache.ts';

/** Every one-click fix. */
export const actions: readonly Action[] = [
  openOfficialAddress,
  reloadWithoutCache,
  openOwnTab,
  privateWindow,
  clearPortalData,
  openPage('reset-password', 'resetPage'),
  openPage('status-page', 'statusPage'),
  openPage('check-profile', 'profilePage'),
];
