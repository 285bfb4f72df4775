import { browser } from '../shared/browser.ts';
import { clearBadge, paintBadge } from './badge.ts';
import { forget, get, prune } from './case-store.ts';
import { TIDY } from './expiry.ts';
import { forgetLeftovers } from './leftovers.ts';
import { forgetLoads } from './loads.ts';
import { RESUME, resumePaused } from './paused.ts';
import { register } from './registration.ts';
import { onSettingsChange, settings } from './settings.ts';
import { rememberTries } from './tries.ts';
import { waitingTab } from './wait-over.ts';
import { forgetMet } from './watchers/met-hosts.ts';
import { watchOtherHosts } from './watchers/navigation-errors.ts';

async function tidy(): Promise<void> {
  const { clinic } = await settings();
  const portals = new Set(clinic.portals.map(({ id }) => id));
  await forgetLeftovers(clinic).catch(() => undefined);
  const { kept, forgotten } = await prune(portals, Date.now());
  for (const tabId of forgotten) clearBadge(tabId);
  await forgetMet(portals).catch(() => undefined);
  if (kept.length === 0) await browser.alarms.clear(TIDY);
}

/** After a change of hosts: watch those in force, forget the others. */
const renew = (): void =>
  void tidy()
    .catch(() => undefined)
    .then(register)
    .then(watchOtherHosts);

/** A waiting time is over: the toolbar says so. */
async function tellWaitOver(tabId: number): Promise<void> {
  const record = await get(tabId, Date.now());
  const { clinic } = await settings();
  const portal = clinic.portals.find(({ id }) => id === record?.portal);
  if (record && portal) await paintBadge(tabId, record, portal);
}

/** A tab was closed: its case is forgotten, its wrong tries count on. */
async function close(tabId: number): Promise<void> {
  const now = Date.now();
  const record = await get(tabId, now);
  const { clinic } = await settings();
  const portal = clinic.portals.find(({ id }) => id === record?.portal);
  if (record && portal) await rememberTries(record, portal, now).catch(() => undefined);
  forgetLoads(tabId);
  await forget(tabId);
}

/** Keeps registration right and state short-lived. */
export function listenToLifecycle(): void {
  const { runtime, permissions } = browser;
  for (const event of [runtime.onInstalled, runtime.onStartup]) event.addListener(renew);
  runtime.onStartup.addListener(() => void resumePaused());
  for (const event of [permissions.onAdded, permissions.onRemoved]) event.addListener(renew);
  onSettingsChange(renew);
  browser.tabs.onRemoved.addListener((tabId) => void close(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const tabId = waitingTab(name);
    if (name === TIDY) void tidy();
    if (name === RESUME) void resumePaused();
    if (tabId !== null) void tellWaitOver(tabId);
  });
}
