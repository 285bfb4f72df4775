import { matchPatterns } from '../../core/match-patterns.ts';
import type { Clinic, Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { createQueue } from '../../shared/queue.ts';
import { OWN_KEY } from '../../shared/state.ts';
import { covers, giveBack } from '../../ui/ask-for.ts';
import { ownPortals, type Stored, storedIn } from '../read/stored-portals.ts';

const enqueue = createQueue();

/** Changes the user's own portals, from what is stored at this moment; answers those there are then. */
export const changeOwn = (
  change: (portals: readonly Stored[]) => readonly Stored[],
): Promise<readonly Portal[]> =>
  enqueue(async () => {
    const stored = await browser.storage.local.get(OWN_KEY);
    const portals = change(storedIn(stored[OWN_KEY]));
    await browser.storage.local.set({ [OWN_KEY]: { portals } });
    return ownPortals({ portals });
  });

/** The portals with this one in its old place, or at the end. */
export const withPortal = (portals: readonly Stored[], portal: Stored): readonly Stored[] =>
  portals.some(({ id }) => id === portal.id)
    ? portals.map((one) => (one.id === portal.id ? portal : one))
    : [...portals, portal];

export const withoutPortal = (portals: readonly Stored[], { id }: Stored): readonly Stored[] =>
  portals.filter((one) => one.id !== id);

/** Gives the browser back the hosts that only this portal needed: it tells us of them no more. */
export async function giveBackHosts(
  clinic: Clinic,
  portal: Portal,
  others: readonly Portal[],
): Promise<void> {
  const needed = matchPatterns({ ...clinic, portals: [...others] });
  const spare = matchPatterns({ ...clinic, portals: [portal] }).filter(
    (pattern) => !needed.some((one) => covers(pattern, one)),
  );
  // One by one: what came with the install is refused, and the rest goes all the same.
  await Promise.all(spare.map((origin) => giveBack({ origins: [origin] })));
}
