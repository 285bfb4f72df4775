import { clearPortalData } from './clear-portal-data.ts';
import type { Action } from './define.ts';
import { openOfficialAddress } from './open-official-address.ts';
import { openOwnTab } from './open-own-tab.ts';
import { openPage } from './open-page.ts';
import { pauseExtension } from './pause-extension.ts';
import { privateWindow } from './private-window.ts';
import { reloadWithoutCache } from './reload-without-cache.ts';
import { resumeExtension } from './resume-extension.ts';
import { allow } from './site-setting.ts';

/** Every one-click fix. */
export const actions: readonly Action[] = [
  openOfficialAddress,
  reloadWithoutCache,
  openOwnTab,
  privateWindow,
  clearPortalData,
  allow('allow-cookies', 'cookies'),
  allow('allow-third-party-cookies', 'cookies'),
  allow('allow-popups', 'popups'),
  allow('allow-javascript', 'javascript'),
  pauseExtension,
  resumeExtension,
  openPage('reset-password', 'resetPage'),
  openPage('status-page', 'statusPage'),
  openPage('check-profile', 'profilePage'),
];
