import { codeOf } from '../../core/extensions/suspects.ts';
import { browser } from '../../shared/browser.ts';
import { get } from '../case-store.ts';
import { notePaused, resumePaused } from '../paused.ts';
import { type Action, CannotFix } from './define.ts';
import { loadAgain } from './navigate.ts';

/** The extension that stands in the case under this code. */
async function extensionOf(code: string) {
  const all = await browser.management.getAll();
  return all.find(({ id }) => id !== browser.runtime.id && codeOf(id) === code);
}

/** Whether the checks named this extension for this tab: no other is ever touched. */
async function isSuspect(tabId: number, id: string): Promise<boolean> {
  const record = await get(tabId, Date.now());
  return (record?.evidence ?? []).some(
    ({ fact }) => fact.kind === 'extensions' && fact.suspects.some((one) => one.id === id),
  );
}

/**
 * Switches the chosen extension off, everywhere, and loads the page again. It is switched on again
 * by the clinician, after a quarter of an hour, or when the browser starts.
 */
export const pauseExtension: Action = {
  fix: 'pause-extension',
  async run(target, which) {
    const granted = await browser.permissions.contains({ permissions: ['management'] });
    if (!granted) throw new CannotFix('permission-missing');
    if (!which || !(await isSuspect(target.tab.id, which))) throw new CannotFix('no-suspect');
    const chosen = await extensionOf(which);
    if (!chosen) throw new CannotFix('no-suspect');
    if (!chosen.mayDisable) throw new CannotFix('held-by-policy');
    await notePaused(chosen.id);
    await browser.management.setEnabled(chosen.id, false).catch(async () => {
      await resumePaused();
      throw new CannotFix('by-hand');
    });
    await loadAgain(target);
  },
};
