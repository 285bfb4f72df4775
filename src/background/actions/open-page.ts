import type { FixId } from '../../core/fixes/ids.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { type Action, CannotFix } from './define.ts';

type Page = 'resetPage' | 'statusPage' | 'profilePage';

/** Opens a page that the configuration names, in a new tab; never an address from the page. */
export const openPage = (fix: FixId, page: Page): Action => ({
  fix,
  async run({ portal }: { portal: Portal }) {
    const url = portal[page];
    if (!url) throw new CannotFix('address-not-configured');
    const tab = await browser.tabs.create({ url });
    return tab.id;
  },
});
