import { browser } from '../../shared/browser.ts';
import type { Action } from './define.ts';
import { officialAddress } from './official-address.ts';

/** Opens the official sign-in address in a tab of its own; the site that frames the portal stays as it is. */
export const openOwnTab: Action = {
  fix: 'open-own-tab',
  async run({ portal }) {
    const tab = await browser.tabs.create({ url: officialAddress(portal) });
    return tab.id;
  },
};
