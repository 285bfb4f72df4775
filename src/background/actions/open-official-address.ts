import { browser } from '../../shared/browser.ts';
import type { Action } from './define.ts';
import { officialAddress } from './official-address.ts';

/** Opens the portal's official sign-in address, from the configuration, in the same tab. */
export const openOfficialAddress: Action = {
  fix: 'open-official-address',
  async run({ tab, portal }) {
    await browser.tabs.update(tab.id, { url: officialAddress(portal) });
  },
};
