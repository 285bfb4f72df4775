import type { EvidenceOf } from '../evidence.ts';
import type { Reading } from '../problems/define.ts';

type RoundTrip = EvidenceOf<'cookie-round-trip'>;

/** Of each host the latest round trip in which cookies were set; frames have a jar of their own. */
function latest(facts: Reading<'cookie-round-trip'>, framed: boolean): readonly RoundTrip[] {
  const trips = facts['cookie-round-trip'].filter(
    ({ fact }) => fact.set > 0 && (fact.framed ?? false) === framed,
  );
  return [...new Map(trips.map((trip) => [trip.fact.host, trip])).values()];
}

/** Round trips from which not one cookie came back. Losing some is normal: portals replace them. */
export const lostTrips = (
  facts: Reading<'cookie-round-trip'>,
  framed = false,
): readonly RoundTrip[] => latest(facts, framed).filter(({ fact }) => fact.kept === 0);

/** Forms that were sent to hosts which never set a cookie: then none can have been lost. */
export const neverSet = (facts: Reading<'cookie-round-trip'>): readonly RoundTrip[] =>
  facts['cookie-round-trip'].filter(({ fact }) => fact.set === 0);

/** The round trips when every host got cookies back; empty when one did not or none was seen. */
export function goodTrips(facts: Reading<'cookie-round-trip'>): readonly RoundTrip[] {
  const trips = latest(facts, false);
  return trips.every(({ fact }) => fact.kept > 0) ? trips : [];
}
