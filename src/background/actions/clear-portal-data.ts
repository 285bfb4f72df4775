import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { forgetTrips } from '../watchers/cookie-trips.ts';
import { type Action, CannotFix } from './define.ts';
import { beginAnew } from './navigate.ts';

/** The safe five: data of these kinds can be limited to hosts in both browsers. */
const KINDS = {
  cookies: true,
  cache: true,
  localStorage: true,
  indexedDB: true,
  serviceWorkers: true,
} as const;

/** Clears this portal's and its identity provider's data, nothing of other sites, and begins anew. */
export const clearPortalData: Action = {
  fix: 'clear-portal-data',
  async run(target) {
    const granted = await browser.permissions.contains({ permissions: ['browsingData'] });
    if (!granted) throw new CannotFix('permission-missing');
    await browser.browsingData.remove(here.dataOf(target.portal), KINDS);
    // What we cleared ourselves must not read as another extension's deed.
    await forgetTrips(target.tab.id);
    return beginAnew(target);
  },
};
