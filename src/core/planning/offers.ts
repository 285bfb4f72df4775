import type { Finding } from '../conclusions.ts';
import type { Fix } from '../fixes/define.ts';
import { fixOf } from '../fixes/index.ts';
import type { ProblemId } from '../problems/ids.ts';
import { problemOf } from '../problems/index.ts';
import { afterFailure, beliefsOf, roundsOf } from './beliefs.ts';
import { chanceOf } from './chance.ts';
import { byGain, type Offer } from './order.ts';
import type { Situation } from './situation.ts';

/** More steps than this before the report tire people; the report comes sooner instead. */
const MOST_STEPS = 6;

/** The steps still worth trying, best first, without the reports. */
export function offersOf(situation: Situation): readonly Offer[] {
  const rounds = roundsOf(situation.diagnosis);
  const chance = (fix: Fix, problem: ProblemId) => chanceOf(fix, problem, situation.colleaguesToo);
  let beliefs = situation.tried
    .filter((fix) => situation.state(fix) === 'failed')
    .reduce((known, fix) => afterFailure(known, (p) => chance(fix, p)), beliefsOf(rounds.flat()));
  const offers: Offer[] = [];
  for (const round of rounds) {
    const known = new Set(offers.map(({ fix }) => fix));
    const fresh = namedBy(round).filter(({ fix }) => isOffered(fix, situation) && !known.has(fix));
    const next = byGain(fresh, beliefs, { chance, minutes: situation.minutes });
    offers.push(...next.ordered);
    beliefs = next.beliefs;
  }
  return beforeLockout(offers, situation).slice(0, MOST_STEPS);
}

/** The fixes these findings name, each once and for the likeliest of them. */
function namedBy(round: readonly Finding[]): readonly Offer[] {
  const offers = new Map<Fix, Offer>();
  for (const { problem } of round)
    for (const fix of (problemOf(problem)?.fixes ?? []).flatMap((id) => fixOf(id) ?? []))
      if (!offers.has(fix)) offers.set(fix, { fix, problem });
  return [...offers.values()];
}

function isOffered(fix: Fix, { diagnosis, rules, state, ...now }: Situation): boolean {
  const because = fix.onlyWith;
  return (
    state(fix) === 'open' &&
    !fix.id.startsWith('report-to-') &&
    !(fix.tries && now.waiting) &&
    !(fix.waits && now.waitOver) &&
    !(fix.needsPage && !rules[fix.needsPage]) &&
    (because === undefined || diagnosis.findings.some(({ problem }) => problem === because))
  );
}

/** One try before the lock: the reset first, and no other try when the reset is behind us. */
function beforeLockout(offers: readonly Offer[], { stop, diagnosis }: Situation): readonly Offer[] {
  const refused = diagnosis.findings.some(
    (one) => one.problem === 'credentials.invalid' && !one.earlier,
  );
  if (!stop || !refused) return offers;
  const reset = offers.filter(({ fix }) => fix.id === 'reset-password');
  const others = offers.filter(({ fix }) => fix.id !== 'reset-password');
  return reset.length > 0 ? [...reset, ...others] : others.filter(({ fix }) => !fix.tries);
}
