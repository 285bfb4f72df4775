import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
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

/** Origins of the portal and its identity provider; wildcards cover no origin and are left out. */
const originsOf = (portal: Portal): string[] =>
  hostsOf(portal)
    .filter((host) => !host.startsWith('*'))
    .flatMap((host) => [`https://${host}`, `http://${host}`]);

/** Clears this portal's and its identity provider's data, nothing of other sites, and begins anew. */
export const clearPortalData: Action = {
  fix: 'clear-portal-data',
  async run(target) {
    const granted = await browser.permissions.contains({ permissions: ['browsingData'] });
    if (!granted) throw new CannotFix('permission-missing');
    const where = { origins: originsOf(target.portal) } as object;
    await browser.browsingData.remove(where, KINDS);
    return beginAnew(target);
  },
};
