import { browser } from '../shared/browser.ts';

/** The alarm that forgets old cases while there are any. */
export const TIDY = 'tidy';
const EVERY_MINUTES = 5;

/** A case is open: have it expire even when nothing else happens. */
export async function expectExpiry(): Promise<void> {
  const known = await browser.alarms.get(TIDY);
  if (!known) browser.alarms.create(TIDY, { periodInMinutes: EVERY_MINUTES });
}
