import watcher from '../content/index.iife.ts?script';
import { matchPatterns } from '../core/match-patterns.ts';
import { browser } from '../shared/browser.ts';
import { createQueue } from '../shared/queue.ts';
import { enterOpenTabs } from './enter-open-tabs.ts';
import { settings } from './settings.ts';

const ID = 'watcher';

const enqueue = createQueue();

/** Registers the content script for the hosts that are configured and granted, and no others. */
export const register = (): Promise<void> => enqueue(renewRegistration);

async function renewRegistration(): Promise<void> {
  const { clinic } = await settings();
  const granted = await grantedOf(matchPatterns(clinic));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const before = new Set(known?.matches);
  await replace(known !== undefined, granted);
  await enterOpenTabs(
    granted.filter((pattern) => !before.has(pattern)),
    watcher,
  );
}

/** Changed in place where it stands already: a page that loads meanwhile is not missed. */
async function replace(isKnown: boolean, matches: readonly string[]): Promise<void> {
  const { scripting } = browser;
  if (matches.length === 0) {
    if (isKnown) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches: [...matches], js: [watcher], allFrames: true };
  const asked = { ...script, runAt: 'document_start' } as const;
  await (isKnown
    ? scripting.updateContentScripts([asked])
    : scripting.registerContentScripts([asked]));
}

async function grantedOf(patterns: readonly string[]): Promise<readonly string[]> {
  const checked = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, index) => checked[index]);
}
