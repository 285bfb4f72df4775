import watcher from '../content/index.iife.ts?script';
import { matchPatterns } from '../core/match-patterns.ts';
import { browser } from '../shared/browser.ts';
import { createQueue } from './queue.ts';
import { settings } from './settings.ts';

const ID = 'watcher';

const enqueue = createQueue();

/** Registers the content script for the hosts that are configured and granted, and no others. */
export const register = (): Promise<void> => enqueue(renewRegistration);

async function renewRegistration(): Promise<void> {
  const { clinic } = await settings();
  const granted = await grantedOf(matchPatterns(clinic));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...granted], js: [watcher], allFrames: true, runAt: 'document_start' },
  ]);
  if (!known) await enterOpenTabs(granted);
}

async function grantedOf(patterns: readonly string[]): Promise<readonly string[]> {
  const checked = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, index) => checked[index]);
}

/** Portal pages that were open before us are watched too, from now on. */
async function enterOpenTabs(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const enter = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [watcher] });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : enter(id))));
}
