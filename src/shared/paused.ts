import { browser } from './browser.ts';

/** In `storage.local`: the ids of extensions that are paused, so that they are switched on again even after a crash. */
export const PAUSED_KEY = 'paused';

export async function readPaused(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(PAUSED_KEY).catch(() => ({}));
  const ids: unknown = (stored as Record<string, unknown>)[PAUSED_KEY];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
