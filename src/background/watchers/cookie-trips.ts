import * as z from 'zod/mini';
import { browser } from '../../shared/browser.ts';
import { isPrivate } from '../private-tabs.ts';
import { createQueue } from '../queue.ts';
import { NO_TRIP, type Trip } from './cookie-trip.ts';

/** Trips under way of a tab, by origin; in session memory, because the worker may sleep meanwhile. */
const enqueue = createQueue();
const MOST_ORIGINS = 10;

const digests = z.array(z.string().check(z.maxLength(8))).check(z.maxLength(200));
const trip = z.strictObject({
  expected: digests,
  lasting: digests,
  returned: digests,
  ever: z.boolean(),
  at: z.number(),
});
const stored = z.record(z.string(), trip);

const keyOf = (tabId: number): string => `trips:${tabId}`;

async function read(tabId: number): Promise<Record<string, Trip>> {
  const found = await browser.storage.session.get(keyOf(tabId));
  const checked = stored.safeParse(found[keyOf(tabId)]);
  return checked.success ? checked.data : {};
}

/** Replaces the tab's trip to one origin; of a private tab nothing is kept. Answers what `change` tells. */
export function changeTrip<T>(
  tabId: number,
  origin: string,
  change: (known: Trip) => { readonly trip: Trip; readonly outcome: T },
): Promise<T | undefined> {
  return enqueue(async () => {
    if (tabId < 0 || (await isPrivate(tabId))) return undefined;
    const { [origin]: known = NO_TRIP, ...others } = await read(tabId);
    const changed = change(known);
    const kept = Object.entries(others).slice(1 - MOST_ORIGINS);
    await browser.storage.session.set({
      [keyOf(tabId)]: { ...Object.fromEntries(kept), [origin]: changed.trip },
    });
    return changed.outcome;
  }).catch(() => undefined);
}

export const forgetTrips = (tabId: number): Promise<void> =>
  enqueue(() => browser.storage.session.remove(keyOf(tabId))).catch(() => undefined);
