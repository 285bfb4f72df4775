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

/**
 * Switches every paused extension on again. What could not be switched on stays noted and is tried
 * again: it was promised. Answers whether all are on.
 */
export async function resumePaused(): Promise<boolean> {
  const ids = await readPaused();
  if (ids.length === 0) return true;
  const tried = await Promise.all(ids.map(async (id) => ((await isStillOff(id)) ? id : null)));
  const off = tried.filter((id) => id !== null);
  if (off.length > 0) {
    await browser.storage.local.set({ [PAUSED_KEY]: off });
    browser.alarms.create(RESUME, { delayInMinutes: MINUTES });
    return false;
  }
  await browser.storage.local.remove(PAUSED_KEY);
  await browser.alarms.clear(RESUME);
  return true;
}

/** Tries to switch it on; one that was removed meanwhile is not off. */
async function isStillOff(id: string): Promise<boolean> {
  try {
    await browser.management.setEnabled(id, true);
    return false;
  } catch {
    // Without the permission, which may have been taken back, there is no `management` to ask.
    return (await browser.management?.get(id).catch(() => ({ enabled: true })))?.enabled !== true;
  }
}
