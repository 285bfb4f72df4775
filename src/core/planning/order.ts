import type { Fix } from '../fixes/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import { afterFailure, type Beliefs } from './beliefs.ts';

/** A fix to try, and the problem it is meant for. */
export interface Offer {
  readonly fix: Fix;
  readonly problem: ProblemId;
}

export interface Pricing {
  /** Chance, from 0 to 1, that a fix ends a problem. */
  readonly chance: (fix: Fix, problem: ProblemId) => number;
  readonly minutes: (fix: Fix) => number;
}

/**
 * Orders offers by expected gain per minute: the probability that the step ends the problem, divided
 * by what it costs; after each step the beliefs are those of its failure. (Heckerman, Breese,
 * Rommelse, "Decision-theoretic troubleshooting", CACM 38(3), 1995.) Ties keep the given order.
 */
export function byGain(offers: readonly Offer[], beliefs: Beliefs, { chance, minutes }: Pricing) {
  const ordered: Offer[] = [];
  const open = new Set(offers);
  let believed = beliefs;
  while (open.size > 0) {
    const best = [...open]
      .map((offer) => ({ offer, gain: ends(offer.fix, believed, chance) / minutes(offer.fix) }))
      .reduce((a, b) => (b.gain > a.gain ? b : a)).offer;
    open.delete(best);
    ordered.push(best);
    believed = afterFailure(believed, (problem) => chance(best.fix, problem));
  }
  return { ordered, beliefs: believed };
}

/** The probability that a fix ends whatever is wrong. */
const ends = (fix: Fix, beliefs: Beliefs, chance: Pricing['chance']): number =>
  [...beliefs].reduce((sum, [problem, p]) => sum + p * chance(fix, problem), 0);
