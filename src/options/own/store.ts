import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { OWN_KEY } from '../../shared/state.ts';
import { ownPortals } from '../read/state.ts';

/** Changes the user's own portals, from what is stored at this moment. */
export async function changeOwn(
  change: (portals: readonly Portal[]) => readonly Portal[],
): Promise<void> {
  const stored = await browser.storage.local.get(OWN_KEY);
  const portals = change(ownPortals(stored[OWN_KEY]));
  await browser.storage.local.set({ [OWN_KEY]: { portals } });
}

/** The portals with this one in its old place, or at the end. */
export const withPortal = (portals: readonly Portal[], portal: Portal): readonly Portal[] =>
  portals.some(({ id }) => id === portal.id)
    ? portals.map((one) => (one.id === portal.id ? portal : one))
    : [...portals, portal];

export const withoutPortal = (portals: readonly Portal[], { id }: Portal): readonly Portal[] =>
  portals.filter((one) => one.id !== id);
