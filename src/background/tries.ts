import { type Case, caseSchema } from '../core/evidence.ts';
import { lockoutOf } from '../core/planning/lockout.ts';
import type { Portal } from '../core/portal.ts';
import { browser } from '../shared/browser.ts';
import { LIFETIME_MS } from './lifetime.ts';

/** Wrong tries of tabs that were closed since, by portal; in `storage.session`. */
const keyOf = (portal: string): string => `tries:${portal}`;

interface Closed {
  readonly count: number;
  readonly at: number;
}

const isClosed = (stored: unknown): stored is Closed =>
  typeof stored === 'object' && stored !== null && 'count' in stored && 'at' in stored;

/** Wrong tries at this portal in other tabs, closed ones included, of the last half hour. */
export async function triesElsewhere(own: string, portal: Portal, now: number): Promise<number> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  const others = Object.entries(all).flatMap(([key, stored]) => {
    const read = key.startsWith('case:') && key !== own ? caseSchema.safeParse(stored) : null;
    return read?.success && read.data.portal === portal.id
      ? [ownTries(read.data, portal, now)]
      : [];
  });
  const closed: unknown = (all as Record<string, unknown>)[keyOf(portal.id)];
  const past = isClosed(closed) && now - closed.at < LIFETIME_MS ? closed.count : 0;
  return others.reduce((sum, count) => sum + count, past);
}

/** A tab is closed: its wrong tries are remembered without it. */
export async function rememberTries(record: Case, portal: Portal, now: number): Promise<void> {
  const count = ownTries(record, portal, now);
  if (count === 0) return;
  const key = keyOf(portal.id);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  const before = isClosed(stored) && now - stored.at < LIFETIME_MS ? stored.count : 0;
  await browser.storage.session.set({ [key]: { count: before + count, at: now } });
}

/** Somebody signed in: the portal counts anew. */
export const forgetTries = (portal: string): Promise<void> =>
  browser.storage.session.remove(keyOf(portal));

/** Forgets the tries at every portal but these. */
export async function keepTries(portals: ReadonlySet<string>): Promise<void> {
  const stored = Object.keys(await browser.storage.session.get(null));
  const kept = new Set([...portals].map(keyOf));
  const gone = stored.filter((key) => key.startsWith(keyOf('')) && !kept.has(key));
  await browser.storage.session.remove(gone);
}

/** Without those of other tabs, or they would be counted twice, and of the last half hour. */
function ownTries({ triesElsewhere: _, ...record }: Case, portal: Portal, now: number): number {
  const evidence = record.evidence.filter(
    ({ fact, at }) => now - at < LIFETIME_MS || (fact.kind !== 'message' && fact.kind !== 'submit'),
  );
  return lockoutOf({ ...record, evidence }, portal).failures;
}
