import { dropBadKeys, type Policy } from '../../core/clinic/drop-bad-keys.ts';
import { healthOf } from '../../core/clinic/health/index.ts';
import type { Health } from '../../core/clinic/health/types.ts';
import { readTexts } from '../../core/clinic/read-texts.ts';
import { matchPatterns } from '../../core/match-patterns.ts';
import type { Clinic, OptionalPermission, Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { MET_KEY, OWN_KEY, SETTINGS_KEY, type Settings } from '../../shared/state.ts';
import { readInstallation } from './installation.ts';
import { ownPortals, type Stored, storedIn } from './stored-portals.ts';

/** Everything the page draws, as it is now. */
export interface State {
  readonly settings: Settings;
  /** What is in force and what is wrong with it, for IT. */
  readonly health: Health;
  /** What the administrator set, as far as it is right. */
  readonly policy: Policy;
  readonly own: readonly Portal[];
  /** Own portals as another version stored them, which this one cannot read. */
  readonly unread: readonly Stored[];
  readonly permissions: readonly OptionalPermission[];
  /** Match patterns of configured hosts that the browser has not granted. */
  readonly missing: ReadonlySet<string>;
  /** Hosts that sign-ins of own portals went on to, by portal. */
  readonly met: Readonly<Record<string, readonly string[]>>;
}

/** Reads everything anew; null while the worker has not published its settings yet. */
export async function readState(): Promise<State | null> {
  const [session, local, managed, granted] = await Promise.all([
    browser.storage.session.get([SETTINGS_KEY, MET_KEY]),
    browser.storage.local.get(OWN_KEY),
    // Firefox rejects where there is no policy.
    browser.storage.managed.get(null).catch(() => ({})),
    browser.permissions.getAll(),
  ]);
  const settings = session[SETTINGS_KEY] as Settings | undefined;
  if (!settings) return null;
  const missing = await missingOf(settings.clinic);
  const permissions = (granted.permissions ?? []) as OptionalPermission[];
  const own = ownPortals(local[OWN_KEY]);
  return {
    settings,
    health: healthOf(await readInstallation({ settings, missing, permissions, own })),
    policy: dropBadKeys(readTexts(managed)).policy,
    own,
    unread: storedIn(local[OWN_KEY]).filter(({ id }) => own.every((one) => one.id !== id)),
    permissions,
    missing,
    met: (session[MET_KEY] ?? {}) as State['met'],
  };
}

/** Every portal that is there: those in force, and own ones that are not. */
export const knownPortals = ({ settings, own }: State): readonly Portal[] => {
  const { portals } = settings.clinic;
  return [...portals, ...own.filter((one) => portals.every(({ id }) => id !== one.id))];
};

/** What the browser has to grant before this portal is seen. */
export const patternsOf = (clinic: Clinic, portal: Portal): string[] => [
  ...matchPatterns({ ...clinic, portals: [portal] }),
];

async function missingOf(clinic: Clinic): Promise<ReadonlySet<string>> {
  const patterns = matchPatterns(clinic);
  const granted = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return new Set(patterns.filter((_, index) => !granted[index]));
}
