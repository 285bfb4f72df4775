import type { Fix } from '../fixes/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import { afterFailure, type Beliefs } from './beliefs.ts';

export interface Pricing {
  readonly chance: (fix: Fix, problem: ProblemId) => number;
  readonly minutes: (fix: Fix) => number;
}

/**
 * Orders fixes by expected gain per minute: the probability that the step ends the problem, divided
 * by what it costs; after each step the beliefs are those of its failure. (Heckerman, Breese,
 * Rommelse, "Decision-theoretic troubleshooting", CACM 38(3), 1995.)
 */
export function byGain(fixes: readonly Fix[], beliefs: Beliefs, pricing: Pricing) {
  const placed: { fix: Fix; problem: ProblemId }[] = [];
  const open = [...fixes];
  let believed = beliefs;
  while (open.length > 0) {
    const priced = open.map((fix) => ({ fix, ...worth(fix, believed, pricing) }));
    const best = priced.reduce((a, b) => (b.gain > a.gain ? b : a));
    open.splice(open.indexOf(best.fix), 1);
    if (best.problem === undefined) continue;
    placed.push({ fix: best.fix, problem: best.problem });
    believed = afterFailure(believed, (problem) => pricing.chance(best.fix, problem));
  }
  return { placed, beliefs: believed };
}

function worth(fix: Fix, beliefs: Beliefs, { chance, minutes }: Pricing) {
  const shares = [...beliefs].map(([problem, p]) => ({ problem, share: p * chance(fix, problem) }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  const most = Math.max(0, ...shares.map(({ share }) => share));
  const best = shares.find(({ share }) => share > 0 && share === most);
  return { gain: sum / minutes(fix), problem: best?.problem };
}
