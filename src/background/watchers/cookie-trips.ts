import * as z from 'zod/mini';
import { browser } from '../../shared/browser.ts';
import { createQueue } from '../../shared/queue.ts';
import { isPrivate } from '../private-tabs.ts';
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

type Trips = Readonly<Record<string, Trip>>;

/** As last changed: redirects in a circle are faster than the storage. */
const live = new Map<number, Trips>();
const writing = new Set<number>();

const PREFIX = 'trips:';
const keyOf = (tabId: number): string => PREFIX + tabId;

async function read(tabId: number): Promise<Trips> {
  const known = live.get(tabId);
  if (known) return known;
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
    live.set(tabId, { ...Object.fromEntries(kept), [origin]: changed.trip });
    void write(tabId);
    return changed.outcome;
  }).catch(() => undefined);
}

/** Stores the tab's trips as they are now, and once more when they changed meanwhile. */
async function write(tabId: number): Promise<void> {
  if (writing.has(tabId)) return;
  writing.add(tabId);
  let written: Trips | undefined;
  for (let next = live.get(tabId); next && next !== written; next = live.get(tabId)) {
    written = next;
    await browser.storage.session.set({ [keyOf(tabId)]: written }).catch(() => undefined);
  }
  writing.delete(tabId);
}

export const forgetTrips = (tabId: number): Promise<void> =>
  enqueue(() => {
    live.delete(tabId);
    return browser.storage.session.remove(keyOf(tabId));
  }).catch(() => undefined);

/** Forgets the trips to every origin that is none of these, in all tabs. */
export const keepTrips = (isWatched: (origin: string) => boolean): Promise<void> =>
  enqueue(async () => {
    const stored = Object.keys(await browser.storage.session.get(null));
    const keys = stored.filter((key) => key.startsWith(PREFIX));
    const tabs = new Set([...live.keys(), ...keys.map((key) => Number(key.slice(PREFIX.length)))]);
    for (const tabId of tabs) await keepOf(tabId, isWatched);
  });

async function keepOf(tabId: number, isWatched: (origin: string) => boolean): Promise<void> {
  const known = Object.entries(await read(tabId));
  const kept = known.filter(([origin]) => isWatched(origin));
  if (kept.length > 0 && kept.length === known.length) return;
  live.delete(tabId);
  if (kept.length === 0) return browser.storage.session.remove(keyOf(tabId));
  live.set(tabId, Object.fromEntries(kept));
  await write(tabId);
}
