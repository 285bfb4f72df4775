import type { EvidenceOf } from '../evidence.ts';
import type { Reading } from '../problems/define.ts';

type Clock = EvidenceOf<'clock'>;

/** The servers' clocks, of each host the latest. */
const latest = (facts: Reading<'clock'>): readonly Clock[] => [
  ...new Map(facts.clock.map((one) => [one.fact.host, one])).values(),
];

/** A server that agrees with the device: then another that does not is wrong itself. */
export const rightClocks = (facts: Reading<'clock'>): readonly Clock[] =>
  latest(facts).filter(({ fact }) => fact.direction === 'right');

/** The servers that contradict the device's clock; none as soon as one agrees with it. */
export const wrongClocks = (facts: Reading<'clock'>): readonly Clock[] =>
  rightClocks(facts).length > 0 ? [] : latest(facts);
