import { browser } from '../../shared/browser.ts';
import { CannotFix } from './define.ts';

/**
 * Opens the browser's own settings for one site, where cookies, pop-ups and JavaScript are allowed.
 * @throws CannotFix where extensions may not open such pages (Firefox).
 */
export async function openSiteSettings(address: string): Promise<undefined> {
  const scheme = /\bEdg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
  const site = encodeURIComponent(new URL(address).origin);
  const url = `${scheme}://settings/content/siteDetails?site=${site}`;
  await browser.tabs.create({ url }).catch(() => {
    throw new CannotFix('by-hand');
  });
}
