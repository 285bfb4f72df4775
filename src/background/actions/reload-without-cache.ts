import { type Action, CannotFix } from './define.ts';
import { loadAgain } from './navigate.ts';

/** Loads the page again, past the browser's cache. */
export const reloadWithoutCache: Action = {
  fix: 'reload-without-cache',
  async run(target) {
    if (!(await loadAgain(target, true))) throw new CannotFix('by-hand');
  },
};
