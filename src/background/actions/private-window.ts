import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { type Action, CannotFix } from './define.ts';
import { officialAddress } from './official-address.ts';

/**
 * Opens the official address in a private window. Chromium answers null where the extension may not
 * see private windows, although the window opens; where policy forbids them it throws. Firefox opens
 * none for an extension that may not see them.
 */
export const privateWindow: Action = {
  fix: 'private-window',
  async run({ portal }) {
    if (!(await here.opensPrivateWindows())) throw new CannotFix('by-hand');
    try {
      await browser.windows.create({ incognito: true, url: officialAddress(portal) });
    } catch {
      throw new CannotFix('private-window-forbidden');
    }
  },
};
