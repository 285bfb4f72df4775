import type { Fact } from '../core/evidence.ts';
import type { Portal } from '../core/portal.ts';
import { paintBadge } from './badge.ts';
import { add, forget } from './case-store.ts';
import { expectExpiry } from './expiry.ts';
import { isPrivate } from './private-tabs.ts';
import { settings } from './settings.ts';

/** What a watcher, a probe or the page saw in a tab. */
export interface Observation {
  readonly tabId: number;
  readonly portal: Portal;
  readonly facts: readonly Fact[];
  readonly newPage?: boolean;
}

/** Files the facts in the tab's case and shows the result on the toolbar. */
export async function observe({
  tabId,
  portal,
  facts,
  newPage = false,
}: Observation): Promise<void> {
  if (await isPrivate(tabId)) return;
  const addition = { tabId, portal: portal.id, facts, at: Date.now(), newPage };
  const record = await add(addition);
  await expectExpiry();
  const { clinic } = await settings();
  const judged = clinic.portals.find(({ id }) => id === record.portal) ?? portal;
  await paintBadge(tabId, record, judged);
}

/** The sign-in succeeded: nothing of the attempt is kept, and the toolbar is calm again. */
export async function succeed(tabId: number, portal: Portal): Promise<void> {
  await forget(tabId);
  await observe({ tabId, portal, facts: [] });
}
