import type { ClinicError } from '../core/clinic/check.ts';
import { mergeSettings } from '../core/clinic/merge-settings.ts';
import { readTexts } from '../core/clinic/read-texts.ts';
import type { PackagedPortal, Portal } from '../core/portal.ts';
import { browser } from '../shared/browser.ts';
import { type Notice, OWN_KEY, SETTINGS_KEY, type Settings } from '../shared/state.ts';
import { packagedClinic } from './packaged-clinic.ts';

/**
 * The settings in force: the packaged clinic configuration with the managed policy and the user's own
 * portals on top. Published to session storage, where the popup reads them.
 */
async function load(): Promise<Settings> {
  const turn = changes;
  const checked = packagedClinic();
  const clinic = checked.ok ? checked.clinic : NOTHING;
  const merged = mergeSettings(clinic, readTexts(await readPolicy()), await readOwn());
  const notices = [...(checked.ok ? [] : checked.errors.map(fromPackage)), ...merged.notices];
  const packagedPortals = clinic.portals.map(packagedPart);
  const settings: Settings = { clinic: merged.clinic, notices, packagedPortals };
  // What was read before a change must not be published after it.
  if (turn === changes)
    await browser.storage.session.set({ [SETTINGS_KEY]: settings }).catch(() => undefined);
  return settings;
}

/** What the administrator set; nothing where there is no policy (Firefox then rejects). */
const readPolicy = (): Promise<object> => browser.storage.managed.get(null).catch(() => ({}));

/** The portals that the user added on the options page. */
const readOwn = (): Promise<unknown> =>
  browser.storage.local.get(OWN_KEY).then(
    (stored) => stored[OWN_KEY],
    () => undefined,
  );

const packagedPart = ({ id, hosts, identityProviders }: Portal): PackagedPortal => ({
  id,
  hosts,
  identityProviders,
});

const NOTHING: Settings['clinic'] = {
  portals: [],
  contacts: {},
  reportLanguage: 'en',
  requiredPermissions: [],
};

const fromPackage = (error: ClinicError): Notice => ({ source: 'package', ...error });

let current: Promise<Settings> | undefined;
let changes = 0;

/** The settings in force, read once per life of the worker and after every change of policy. */
export function settings(): Promise<Settings> {
  current ??= load();
  return current;
}

/** Policy arrives some seconds after the start, and both change while we run: what is in force is read anew. */
export function onSettingsChange(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed' && area !== 'local') return;
    current = undefined;
    changes += 1;
    changed();
  });
}
