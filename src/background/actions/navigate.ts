import { browser } from '../../shared/browser.ts';
import { isOwnPage, type Target } from '../target.ts';
import { officialAddress } from './official-address.ts';

/** Begins anew at the official address: here, or in a tab of its own where the portal is a guest. */
export async function beginAnew(target: Target): Promise<number | undefined> {
  const url = officialAddress(target.portal);
  if (!isOwnPage(target)) return (await browser.tabs.create({ url })).id;
  await browser.tabs.update(target.tab.id, { url });
  return undefined;
}

/** Loads the portal's page again; false where it is a guest in another program's page, which stays as it is. */
export async function loadAgain(target: Target, bypassCache = false): Promise<boolean> {
  const own = isOwnPage(target);
  if (own) await browser.tabs.reload(target.tab.id, { bypassCache });
  return own;
}
