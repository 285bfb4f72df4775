import type { EvidenceOf } from '../evidence.ts';
import type { Reading } from '../problems/define.ts';

type RoundTrip = EvidenceOf<'cookie-round-trip'>;

/** Of each host the latest round trip in which cookies were set. */
function latest(facts: Reading<'cookie-round-trip'>): readonly RoundTrip[] {
  const trips = facts['cookie-round-trip'].filter(({ fact }) => fact.set > 0);
  return [...new Map(trips.map((trip) => [trip.fact.host, trip])).values()];
}

/** Round trips from which not one cookie came back. Losing some is normal: portals replace them. */
export const lostTrips = (facts: Reading<'cookie-round-trip'>): readonly RoundTrip[] =>
  latest(facts).filter(({ fact }) => fact.kept === 0);

/** The round trips when every host got cookies back; empty when one did not or none was seen. */
export function goodTrips(facts: Reading<'cookie-round-trip'>): readonly RoundTrip[] {
  const trips = latest(facts);
  return trips.every(({ fact }) => fact.kept > 0) ? trips : [];
}
