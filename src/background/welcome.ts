import { browser } from '../shared/browser.ts';

/** Installed by a person, from a store or from a file. */
const BY_PERSON: ReadonlySet<string> = new Set(['normal', 'sideload']);

/**
 * Opens the page of the first run, once. Not where IT installed us by policy, who greets its people
 * itself, nor for a folder that a developer loads.
 */
export function welcomePeople(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (BY_PERSON.has(installType))
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
