import type { Fact } from '../core/evidence.ts';
import { PLACES } from '../shared/places.ts';
import type { Sighting, WatchList } from '../shared/protocol.ts';
import { admit } from './admit.ts';
import { here } from './browsers/index.ts';
import { get } from './case-store.ts';
import { greeted, greetedSince } from './greetings.ts';
import { greet, loadOf, restored } from './loads.ts';
import { type Observation, observe, succeed } from './observe.ts';
import { recogniser } from './recogniser.ts';
import type { PageSender } from './sender.ts';
import { toldAgain } from './told-again.ts';

/** A page that stays empty this long after loading counts as blank. */
const WATCH: WatchList = { blankAfterMs: 1_500, places: PLACES };

/** Who just greeted tells all there is: on a page that was there before, nothing of it is new. */
const FIRST_WORDS_MS = 10_000;

/** Pages brought back from memory made no request, so they turn the page here. */
function isNewLoad({ tabId, documentId }: PageSender, arrival: string): boolean {
  if (arrival !== 'restore') return greet(tabId, documentId, Date.now());
  restored(tabId, documentId);
  return true;
}

/** A page of a portal began. */
export async function hello(page: PageSender, arrival: string): Promise<WatchList> {
  greeted(page.tabId, page.frameId, Date.now());
  const newPage = page.frameId === 0 && isNewLoad(page, arrival);
  await observe({ tabId: page.tabId, portal: page.portal, facts: [], newPage });
  return WATCH;
}

/** A page of a portal changed. */
export async function saw(page: PageSender, sighting: Sighting): Promise<'stored'> {
  const load = loadOf(page.tabId, page.documentId, Date.now());
  const look = { ...sighting.look, storage: await here.storageOf(page, sighting.look) };
  const facts = admit(await recogniser(), { ...sighting, look }, page.url, page.portal);
  const now = Date.now();
  const isFirst = greetedSince(page.tabId, page.frameId, now - FIRST_WORDS_MS);
  const told = isFirst ? toldAgain(facts, now) : { facts };
  await file({ tabId: page.tabId, portal: page.portal, load, ...told });
  return 'stored';
}

/** Files what a page shows, or that the sign-in succeeded. */
export async function file(observation: Observation): Promise<void> {
  const { tabId, portal, facts } = observation;
  if (isSignedIn(facts) && !(await isRefuted(tabId))) await succeed(tabId, portal);
  else await observe(observation);
}

/** On a page that only follows a sign-in, without a form and without a complaint. */
const isSignedIn = (facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) => fact.kind === 'page' && fact.landing && fact.form === 'none' && !fact.blank,
  ) && !facts.some((fact) => fact.kind === 'message' && fact.problem !== null);

/** Whether the current page load was answered with an error status, or the session's cookies did not stay. */
async function isRefuted(tabId: number): Promise<boolean> {
  const record = await get(tabId, Date.now());
  return (record?.evidence ?? []).some(
    ({ fact, page }) =>
      page === record?.page &&
      ((fact.kind === 'response' && fact.resource === 'page' && fact.status >= 400) ||
        (fact.kind === 'cookie-round-trip' && fact.set > 0 && fact.kept === 0)),
  );
}
