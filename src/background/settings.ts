import packaged from 'virtual:clinic';
import { checkClinic } from '../core/clinic/check.ts';
import { browser } from '../shared/browser.ts';
import { type Notice, SETTINGS_KEY, type Settings } from '../shared/state.ts';

/**
 * The settings in force: the packaged clinic configuration, checked again (a kit may have replaced
 * the file). Published to session storage, where the popup reads them.
 */
async function load(): Promise<Settings> {
  const checked = checkClinic(packaged);
  const settings: Settings = checked.ok
    ? { clinic: checked.clinic, notices: [] }
    : { clinic: { ...NOTHING }, notices: checked.errors.map(toNotice) };
  await browser.storage.session.set({ [SETTINGS_KEY]: settings }).catch(() => undefined);
  return settings;
}

const NOTHING: Settings['clinic'] = {
  portals: [],
  contacts: {},
  reportLanguage: 'en',
  requiredPermissions: [],
};

const toNotice = (error: { path: string; problem: string }): Notice => ({
  source: 'package',
  path: error.path,
  problem: error.problem,
});

let current: Promise<Settings> | undefined;

/** The settings in force, read once per life of the worker. */
export function settings(): Promise<Settings> {
  current ??= load();
  return current;
}
