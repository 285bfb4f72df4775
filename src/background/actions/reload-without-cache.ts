import { browser } from '../../shared/browser.ts';
import type { Action } from './define.ts';

/** Loads the page again, past the browser's cache. */
export const reloadWithoutCache: Action = {
  fix: 'reload-without-cache',
  async run({ tab }) {
    await browser.tabs.reload(tab.id, { bypassCache: true });
  },
};
