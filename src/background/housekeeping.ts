import { browser } from '../shared/browser.ts';
import { forget, prune } from './case-store.ts';
import { TIDY } from './expiry.ts';
import { register } from './registration.ts';
import { onSettingsChange, settings } from './settings.ts';

async function tidy(): Promise<void> {
  const { clinic } = await settings();
  const kept = await prune(new Set(clinic.portals.map(({ id }) => id)), Date.now());
  if (kept.length === 0) await browser.alarms.clear(TIDY);
}

/** After a change of hosts: watch those in force, forget the others. */
const renew = (): void => void register().then(tidy);

/** Keeps registration right and state short-lived. */
export function listenToLifecycle(): void {
  const { runtime, permissions } = browser;
  for (const event of [runtime.onInstalled, runtime.onStartup]) event.addListener(renew);
  for (const event of [permissions.onAdded, permissions.onRemoved]) event.addListener(renew);
  onSettingsChange(renew);
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void tidy();
  });
}
