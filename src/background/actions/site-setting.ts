import type { FixId } from '../../core/fixes/ids.ts';
import { isLocalName } from '../../core/hosts.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { isOwnPage, type Target } from '../target.ts';
import { type Action, CannotFix } from './define.ts';
import { loadAgain } from './navigate.ts';
import { officialAddress } from './official-address.ts';
import { openSiteSettings } from './open-site-settings.ts';

type Setting = 'cookies' | 'popups' | 'javascript';

/** The configured hosts as content setting patterns; ports are part of them. */
const patternsOf = (portal: Portal): readonly string[] =>
  hostsOf(portal).flatMap((host) =>
    isLocalName(host.replace(/:\d+$/, ''))
      ? [`https://${host}/*`, `http://${host}/*`]
      : [`https://${host}/*`],
  );

/** Cookies of a guest are kept by the page around it too. */
function around(target: Target, what: Setting): { readonly secondaryUrl?: string } {
  const { url } = target.tab;
  return what === 'cookies' && url && !isOwnPage(target) ? { secondaryUrl: url } : {};
}

/**
 * Allows something for the portal's hosts: by itself where it may, else by opening the browser's own
 * page for it. Against a policy the browser reports success and changes nothing, so it is
 * asked afterwards.
 */
export const allow = (fix: FixId, what: Setting): Action => ({
  fix,
  async run(target) {
    const { portal } = target;
    const address = officialAddress(portal);
    // The polyfill does not know this API: it is Chromium's alone.
    const granted = await browser.permissions.contains({
      permissions: ['contentSettings' as never],
    });
    if (!granted) return openSiteSettings(fix, address);
    const setting = chrome.contentSettings[what];
    for (const primaryPattern of patternsOf(portal))
      await setting.set({ primaryPattern, setting: 'allow' });
    const now = await setting.get({ primaryUrl: address, ...around(target, what) });
    if (now.setting !== 'allow') throw new CannotFix('held-by-policy');
    await loadAgain(target);
  },
});
