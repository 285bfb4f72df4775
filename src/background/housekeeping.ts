import { browser } from '../shared/browser.ts';
import { forget, prune } from './case-store.ts';
import { TIDY } from './expiry.ts';
import { register } from './registration.ts';
import { settings } from './settings.ts';

async function tidy(): Promise<void> {
  const { clinic } = await settings();
  const kept = await prune(new Set(clinic.portals.map(({ id }) => id)), Date.now());
  if (kept.length === 0) await browser.alarms.clear(TIDY);
}

/** Keeps registration right and state short-lived. */
export function listenToLifecycle(): void {
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIDY) void tidy();
  });
}
