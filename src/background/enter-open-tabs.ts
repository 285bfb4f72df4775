import { browser } from '../shared/browser.ts';
import { observe } from './observe.ts';
import { pageProbe } from './probes/page.ts';
import { target } from './target.ts';
import { toldAgain } from './told-again.ts';

/** Portal pages that were open before us are watched too, from now on. */
export async function enterOpenTabs(patterns: readonly string[], watcher: string): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : enter(id, watcher))));
}

async function enter(tabId: number, watcher: string): Promise<void> {
  const { scripting } = browser;
  await scripting.executeScript({ target: { tabId, allFrames: true }, files: [watcher] });
  const found = await target(tabId);
  if (!found) return;
  // Where a script watches already, for a portal that was switched off and on, nothing is new to it.
  const facts = await pageProbe.run(found).catch(() => []);
  if (facts.length > 0)
    await observe({ tabId, portal: found.portal, ...toldAgain(facts, Date.now()) });
}
