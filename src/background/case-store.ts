import { type Case, caseSchema, type Fact } from '../core/evidence.ts';
import { solvedLog } from '../core/verification/verify.ts';
import { browser } from '../shared/browser.ts';
import { createQueue } from '../shared/queue.ts';
import { caseKey } from '../shared/state.ts';
import { addFacts, emptyCase } from './case.ts';
import { isKept, reopenedAt } from './lifetime.ts';
import { settings } from './settings.ts';

/** The only writer of cases. State lives in `storage.session`: in memory, for this session, as long as `lifetime.ts` says. */
const enqueue = createQueue();

/** The last known cases: what is left when session storage refuses (full, broken, absent). */
const live = new Map<number, Case>();

async function read(tabId: number, now: number): Promise<Case | null> {
  const key = caseKey(tabId);
  const stored = await browser.storage.session.get(key).then(
    (found) => found[key],
    () => live.get(tabId),
  );
  const checked = caseSchema.safeParse(stored);
  if (!checked.success) return null;
  const { clinic } = await settings();
  const rules = clinic.portals.find(({ id }) => id === checked.data.portal);
  return isKept(checked.data, rules, now) ? checked.data : null;
}

/** Makes room by dropping the oldest other case; false when there is none. */
async function evictOldest(except: string): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get(null));
  const age = (value: unknown) => Number((value as { openedAt?: unknown }).openedAt) || 0;
  const oldest = all
    .filter(([key]) => key.startsWith('case:') && key !== except)
    .sort(([, a], [, b]) => age(a) - age(b))[0];
  if (!oldest) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}

async function write(tabId: number, record: Case): Promise<void> {
  live.set(tabId, record);
  const key = caseKey(tabId);
  for (;;) {
    try {
      return await browser.storage.session.set({ [key]: record });
    } catch {
      if (!(await evictOldest(key).catch(() => false))) return;
    }
  }
}

export interface Addition {
  readonly tabId: number;
  readonly portal: string;
  readonly facts: readonly Fact[];
  readonly at: number;
  /** A new page load begins: what was seen before becomes history. */
  readonly newPage?: boolean;
  /** The page load that the facts are about (see loads.ts), where it may not be the latest. */
  readonly load?: number;
  /** The page tells everything again, and has been there since then. */
  readonly pageSince?: number;
  /** Wrong tries at the portal in other tabs, when they were counted anew. */
  readonly elsewhere?: number;
  /** What follows from the case with these facts. */
  readonly follows?: (record: Case) => readonly Fact[];
}

/** Additions of a tab that wait for their turn: pages that run in circles are faster than the storage. */
const batches = new Map<
  number,
  { readonly additions: Addition[]; readonly stored: Promise<Case> }
>();

/**
 * Adds facts to the tab's case, opening one if needed, and answers the case as stored. What comes
 * while others wait is stored with them in one go.
 */
export function add(addition: Addition): Promise<Case> {
  const { tabId, portal, at } = addition;
  const open = batches.get(tabId);
  if (open) {
    open.additions.push(addition);
    return open.stored;
  }
  const additions = [addition];
  const stored = enqueue(async () => {
    const known = (await read(tabId, at)) ?? emptyCase(portal, at);
    batches.delete(tabId);
    const record = additions.reduce(withAddition, known);
    await write(tabId, record);
    return record;
  });
  batches.set(tabId, { additions, stored });
  return stored;
}

/** The page loads of each tab that were filed since the worker started. */
const filed = new Map<number, number>();

function withAddition(known: Case, addition: Addition): Case {
  const { tabId, facts, at, newPage = false, elsewhere, follows } = addition;
  const counted = elsewhere === undefined ? known : { ...known, triesElsewhere: elsewhere };
  const turned = newPage ? { ...counted, page: known.page + 1 } : counted;
  const latest = (filed.get(tabId) ?? 0) + (newPage ? 1 : 0);
  filed.set(tabId, latest);
  const { load = latest, pageSince } = addition;
  const page = Math.max(0, turned.page + load - latest);
  const seen = addFacts(turned, facts, at, page, pageSince);
  return addFacts(seen, follows?.(seen) ?? [], at);
}

/** The tab's case as stored, or null. */
export const get = (tabId: number, now: number): Promise<Case | null> =>
  enqueue(() => read(tabId, now));

/** The sign-in succeeded: of the attempt only the log of the steps is kept. */
export function conclude(tabId: number, portal: string, at: number): Promise<void> {
  return enqueue(async () => {
    const known = await read(tabId, at);
    const log = known ? solvedLog(known, at) : [];
    const openedAt = log.length > 0 ? reopenedAt(known?.openedAt ?? at, at) : at;
    const evidence = log.map((entry) => ({ ...entry, page: 0 }));
    await write(tabId, { ...emptyCase(portal, openedAt), evidence });
  });
}

/** Forgets the tab: it was closed. */
export function forget(tabId: number): Promise<void> {
  return enqueue(async () => {
    live.delete(tabId);
    await browser.storage.session.remove(caseKey(tabId)).catch(() => undefined);
  });
}

/** Forgets every case that is older than its lifetime, damaged, or of a portal no longer configured. Answers by tab. */
export function prune(
  portals: ReadonlySet<string>,
  now: number,
): Promise<{ readonly kept: readonly number[]; readonly forgotten: readonly number[] }> {
  return enqueue(async () => {
    const all = await browser.storage.session.get(null).catch(() => ({}));
    const kept: number[] = [];
    const forgotten: number[] = [];
    for (const key of Object.keys(all).filter((name) => name.startsWith('case:'))) {
      const tabId = Number(key.slice('case:'.length));
      const record = await read(tabId, now);
      const isWanted = record !== null && portals.has(record.portal);
      (isWanted ? kept : forgotten).push(tabId);
      if (isWanted) continue;
      live.delete(tabId);
      await browser.storage.session.remove(key);
    }
    return { kept, forgotten };
  });
}
