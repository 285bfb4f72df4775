import type { FixId } from '../../core/fixes/ids.ts';
import { browser } from '../../shared/browser.ts';
import { CannotFix } from './define.ts';

/** Settings that have a page of their own, by browser: the page of one site does not show them. */
const PAGES: Readonly<Partial<Record<FixId, { readonly chrome: string; readonly edge: string }>>> =
  {
    'allow-cookies': { chrome: 'content/siteData', edge: 'content/cookies' },
    'allow-third-party-cookies': { chrome: 'cookies', edge: 'content/cookies' },
  };

/**
 * Opens the browser's own settings where this is allowed: for one site, or for the list of sites.
 * @throws CannotFix where extensions may not open such pages (Firefox).
 */
export async function openSiteSettings(fix: FixId, address: string): Promise<undefined> {
  const scheme = /\bEdg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
  const site = encodeURIComponent(new URL(address).origin);
  const page = PAGES[fix]?.[scheme] ?? `content/siteDetails?site=${site}`;
  await browser.tabs.create({ url: `${scheme}://settings/${page}` }).catch(() => {
    throw new CannotFix('by-hand');
  });
}
