import type { EvidenceOf, FactKind, FactOf } from '../evidence.ts';
import type { Circumstances, Reading } from '../problems/define.ts';
import { current, messagesOf } from './judgement.ts';
import { problemOfCode } from './network-codes.ts';
import { lostTrips } from './round-trip.ts';
import { troubles } from './trouble.ts';

type Act = FactOf<'interference'>['act'];
type Seen = Reading<
  | 'message'
  | 'page'
  | 'response'
  | 'redirects'
  | 'submit'
  | 'cookie-round-trip'
  | 'interference'
  | 'tried'
>;

/** Parts of the page on the screen that an extension stopped. */
export const stoppedParts = (
  facts: Reading<'network-error'>,
  circumstances: Circumstances,
): readonly EvidenceOf<'network-error'>[] =>
  current(facts['network-error'], circumstances).filter(
    ({ fact }) => problemOfCode(fact.code) === 'browser.extension-conflict',
  );

/**
 * What another extension was seen doing, with the trouble it makes. Many do such things every day
 * without harm: a deed counts only together with the failure that it leads to.
 */
export function deeds(facts: Seen, circumstances: Circumstances): readonly EvidenceOf<FactKind>[] {
  const acts = (...wanted: readonly Act[]) =>
    facts.interference.filter(({ fact }) => wanted.includes(fact.act));
  const together = (
    done: readonly EvidenceOf<FactKind>[],
    harm: readonly EvidenceOf<FactKind>[],
  ) => (done.length > 0 && harm.length > 0 ? [...done, ...harm] : []);
  const harm = troubles(facts, circumstances);
  const lost = lostTrips(facts);
  // Clearing the portal's data takes its cookies away too.
  const cleared = facts.tried.findLast(({ fact }) => fact.fix === 'clear-portal-data')?.at ?? 0;
  const deleted = acts('cookie-deleted').filter(({ at }) => at > cleared);
  const complaints = messagesOf('browser.unsupported', facts, circumstances);
  return [
    ...together(acts('set-cookie-removed', 'cookie-withheld'), lost),
    ...together(deleted, [...lost, ...harm]),
    ...together(acts('redirected'), harm),
    ...together(acts('agent-changed'), complaints),
  ];
}
