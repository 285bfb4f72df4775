import type { Case, Fact } from '../core/evidence.ts';
import type { Portal } from '../core/portal.ts';
import { REST_MS } from '../core/verification/outcome.ts';
import { awaited, verify } from '../core/verification/verify.ts';
import { caseKey } from '../shared/state.ts';
import { paintBadge, paintOff } from './badge.ts';
import { add, conclude } from './case-store.ts';
import { expectExpiry } from './expiry.ts';
import { isPrivate } from './private-tabs.ts';
import { settings } from './settings.ts';
import { forgetTries, triesElsewhere } from './tries.ts';

/** What a watcher, a probe or the page saw in a tab. */
export interface Observation {
  readonly tabId: number;
  readonly portal: Portal;
  readonly facts: readonly Fact[];
  readonly newPage?: boolean;
  /** The page load that the facts are about, where it may not be the latest. */
  readonly load?: number;
  /** The page tells everything again, and has been there since then (told-again.ts). */
  readonly pageSince?: number;
  /** The tab has left the portal: its button belongs to another page now, and shows nothing of this. */
  readonly away?: boolean;
}

/** The case each tab's toolbar shows: what was stored in one go is shown once. */
const painted = new Map<number, Case>();

/** Files the facts in the tab's case, with what they say about the last step, and shows the result on the toolbar. */
export async function observe(observation: Observation): Promise<void> {
  const { tabId, portal, facts, newPage = false, away = false } = observation;
  if (await isPrivate(tabId)) return paintOff(tabId);
  const { clinic } = await settings();
  const rulesOf = (record: Case) => clinic.portals.find(({ id }) => id === record.portal) ?? portal;
  const at = Date.now();
  const follows = (record: Case) => [verify(record, rulesOf(record), at) ?? []].flat();
  const addition = { ...observation, portal: portal.id, at };
  const seen = await add({ ...addition, follows });
  // After the page was turned: what the page says next must not overtake it.
  const elsewhere = newPage ? await triesElsewhere(caseKey(tabId), portal, at) : undefined;
  const record = elsewhere
    ? await add({ ...addition, facts: [], newPage: false, elsewhere })
    : seen;
  await expectExpiry();
  if (!away && painted.get(tabId) !== record) {
    painted.set(tabId, record);
    await paintBadge(tabId, record, rulesOf(record));
  }
  if (awaited(record) && (facts.length > 0 || newPage)) lookAgain(observation);
}

/** Once the page has come to rest, what was seen may say what became of the last step. */
function lookAgain({ tabId, portal, away = false }: Observation): void {
  setTimeout(() => void observe({ tabId, portal, facts: [], away }), REST_MS + 100);
}

/** The sign-in succeeded: nothing of the attempt is kept but what was tried, and the toolbar is calm again. */
export async function succeed(tabId: number, portal: Portal): Promise<void> {
  if (await isPrivate(tabId)) return;
  await conclude(tabId, portal.id, Date.now());
  await forgetTries(portal.id);
  await observe({ tabId, portal, facts: [] });
}
