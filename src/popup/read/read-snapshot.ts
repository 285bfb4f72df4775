import type { Place } from '../../core/address/place-of.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Clinic, OptionalPermission, Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { holdsFrame } from '../../shared/holds-frame.ts';
import { readTab, type Settings } from '../../shared/state.ts';
import { originsOf, portalAt, realPortals } from './portals.ts';
import { readReach } from './read-reach.ts';
import type { Granted, Snapshot } from './snapshot.ts';
import { findTab } from './tab.ts';

/**
 * Reads everything anew: tab, case, settings, permissions. Null while the worker has not published
 * its settings yet.
 * @throws NoTab, or what the browser says when it refuses its storage.
 */
export async function readSnapshot(search: string, now: number): Promise<Snapshot | null> {
  const tab = await findTab(search);
  const { record, settings } = await readTab(tab.id);
  if (!settings) return null;
  const { clinic } = settings;
  const watched = portalIdOf(record);
  const here = tab.url === undefined ? null : portalAt(clinic, tab.url, watched);
  const portal = clinic.portals.find(({ id }) => id === watched) ?? here;
  const elsewhere = tab.url !== undefined && here === null;
  const framed = elsewhere && portal !== null && (await holdsFrame(tab.id, hostsOf(portal)));
  const [granted, place, parts, reach] = await Promise.all([
    readGranted(settings, portal),
    here && tab.url?.startsWith('https:') ? null : placeAt(tab.url, clinic),
    record === null ? null : import('../case.tsx'),
    record === null ? undefined : readReach(),
  ]);
  return {
    tab,
    settings,
    portal,
    onPortal: tab.url === undefined ? null : !elsewhere || framed,
    place,
    granted,
    conclusion: parts?.conclude(record, portal ?? NO_RULES, now, reach) ?? null,
    parts,
    now,
  };
}

/** Comparing names is loaded apart: on a portal's own page nobody needs it. */
async function placeAt(url: string | undefined, clinic: Clinic): Promise<Place | null> {
  if (url === undefined) return null;
  const { placeOf } = await import('../../core/address/place-of.ts');
  return placeOf(url, realPortals(clinic));
}

const NO_RULES = { signIn: [], legacyPaths: [] };

/** Stored by us, perhaps by another version: believed only as far as it is a string. */
const portalIdOf = (record: unknown): string | undefined =>
  typeof record === 'object' && record !== null && 'portal' in record
    ? String(record.portal)
    : undefined;

async function readGranted({ clinic }: Settings, portal: Portal | null): Promise<Granted> {
  const [all, missing] = await Promise.all([
    browser.permissions.getAll(),
    missingAmong(portal ? originsOf(clinic, portal) : []),
  ]);
  return { missing, permissions: (all.permissions ?? []) as OptionalPermission[] };
}

async function missingAmong(origins: readonly string[]): Promise<readonly string[]> {
  const { contains } = browser.permissions;
  const granted = await Promise.all(origins.map((origin) => contains({ origins: [origin] })));
  return origins.filter((_, index) => !granted[index]);
}
