import { hostsOf } from '../../core/match-patterns.ts';
import { browser } from '../../shared/browser.ts';
import { reloadFrames } from '../../shared/holds-frame.ts';
import { isOwnPage, type Target } from '../target.ts';
import { officialAddress } from './official-address.ts';

/** Begins anew at the official address: here, or in a tab of its own where the portal is a guest. */
export async function beginAnew(target: Target): Promise<number | undefined> {
  const url = officialAddress(target.portal);
  if (!isOwnPage(target)) return (await browser.tabs.create({ url })).id;
  await browser.tabs.update(target.tab.id, { url });
  return undefined;
}

/** Loads the portal again: its page, or its frame alone where it is a guest in another program's page. */
export async function loadAgain(target: Target): Promise<void> {
  const { tab, portal } = target;
  if (isOwnPage(target)) await browser.tabs.reload(tab.id);
  else await reloadFrames(tab.id, hostsOf(portal));
}
