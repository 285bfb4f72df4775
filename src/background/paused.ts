import { browser } from '../shared/browser.ts';
import { PAUSED_KEY, readPaused } from '../shared/paused.ts';

/** The alarm that switches paused extensions on again when nobody did. */
export const RESUME = 'resume-extensions';
const MINUTES = 15;

/** Notes, before it happens, that an extension is switched off: the note outlives a crash of the browser. */
export async function notePaused(id: string): Promise<void> {
  const known = await readPaused();
  await browser.storage.local.set({ [PAUSED_KEY]: [...new Set([...known, id])] });
  browser.alarms.create(RESUME, { delayInMinutes: MINUTES });
}

/** Switches every paused extension on again and forgets the note; those that are gone are forgotten too. */
export async function resumePaused(): Promise<void> {
  const ids = await readPaused();
  if (ids.length === 0) return;
  await Promise.allSettled(ids.map((id) => browser.management.setEnabled(id, true)));
  await browser.storage.local.remove(PAUSED_KEY);
  await browser.alarms.clear(RESUME);
}
