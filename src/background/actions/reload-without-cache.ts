import { browser } from '../../shared/browser.ts';
import { isOwnPage } from '../target.ts';
import { type Action, CannotFix } from './define.ts';

/** Loads the page again, past the browser's cache; another program's page around the portal stays as it is. */
export const reloadWithoutCache: Action = {
  fix: 'reload-without-cache',
  async run(target) {
    if (!isOwnPage(target)) throw new CannotFix('by-hand');
    await browser.tabs.reload(target.tab.id, { bypassCache: true });
  },
};
