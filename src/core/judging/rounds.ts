import type { EvidenceOf } from '../evidence.ts';
import type { Circumstances, Reading } from '../problems/define.ts';
import { lastAttempt } from './attempted.ts';

const WINDOW_MS = 60_000;
/** Portal, provider, portal, provider, portal, provider: three rounds. */
const HOST_CHANGES = 5;
/** A page that loads itself again; a person seldom opens one so often, and reloads are not counted. */
const LOADS_OF_ONE_PLACE = 6;

type Load = EvidenceOf<'response'> | EvidenceOf<'redirects'>;
type Facts = Reading<'message' | 'page' | 'submit' | 'response' | 'redirects'>;

/**
 * Page loads that lead round in a circle, by what was asked and answered: pages that send the
 * browser on at once (by status, by refresh, by script) are gone before anybody looks at them.
 * Counted over a minute, since somebody last tried to sign in.
 */
export function roundsOf(facts: Facts, { page }: Circumstances): readonly Load[] {
  const loads = recentLoads(facts);
  if (loads.at(-1)?.page !== page) return [];
  const places = loads.flatMap(placesOf);
  const changes = places.filter(({ host }, i) => i > 0 && host !== places[i - 1]?.host).length;
  if (changes >= HOST_CHANGES) return loads;
  const last = loads.findLast(({ fact }) => fact.kind === 'response');
  if (last?.fact.kind !== 'response') return [];
  const { host, path } = last.fact.address;
  const again = loads.filter(
    ({ fact }) =>
      fact.kind === 'response' && fact.address.host === host && fact.address.path === path,
  );
  return again.length >= LOADS_OF_ONE_PLACE ? again : [];
}

function recentLoads(facts: Facts): readonly Load[] {
  const tried = lastAttempt(facts);
  const reloaded = new Set(
    facts.page.filter(({ fact }) => fact.arrival === 'reload').map(({ page }) => page),
  );
  const answers = facts.response.filter(({ fact }) => fact.resource === 'page');
  const all: readonly Load[] = [...facts.redirects, ...answers];
  const latest = all.reduce((newest, { at }) => Math.max(newest, at), 0);
  const counts = ({ at, page }: Load) =>
    at > tried && at >= latest - WINDOW_MS && !reloaded.has(page);
  // Of one page load the redirects come first, whenever they were filed.
  return all.filter(counts).sort((a, b) => a.page - b.page);
}

const placesOf = ({ fact }: Load) =>
  fact.kind === 'response' ? [fact.address] : fact.hops.map(({ address }) => address);
