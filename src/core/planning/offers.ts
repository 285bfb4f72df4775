import type { Finding } from '../conclusions.ts';
import type { Fix } from '../fixes/define.ts';
import { fixOf } from '../fixes/index.ts';
import type { ProblemId } from '../problems/ids.ts';
import { problemOf } from '../problems/index.ts';
import { afterFailure, beliefsOf, roundsOf } from './beliefs.ts';
import { chanceOf } from './chance.ts';
import { byGain } from './order.ts';
import type { Situation } from './situation.ts';

/** More steps than this before the report tire people; the report comes sooner instead. */
const MOST_STEPS = 6;

/** A fix to try, and the problem it is most likely to end there. */
export interface Offer {
  readonly fix: Fix;
  readonly problem: ProblemId;
}

/** The steps still worth trying, best first, without the reports. */
export function offersOf(situation: Situation): readonly Offer[] {
  const rounds = roundsOf(situation.diagnosis);
  const chance = (fix: Fix, problem: ProblemId) => chanceOf(fix, problem, situation.colleaguesToo);
  let beliefs = situation.tried
    .filter((fix) => situation.state(fix) === 'failed')
    .reduce((known, fix) => afterFailure(known, (p) => chance(fix, p)), beliefsOf(rounds.flat()));
  const offers: Offer[] = [];
  for (const round of rounds) {
    const fixes = fixesFor(round).filter(
      (fix) => isOffered(fix, situation) && !offers.some((offer) => offer.fix === fix),
    );
    const next = byGain(fixes, beliefs, { chance, minutes: situation.minutes });
    offers.push(...next.placed);
    beliefs = next.beliefs;
  }
  return beforeLockout(offers, situation).slice(0, MOST_STEPS);
}

const fixesFor = (round: readonly Finding[]): readonly Fix[] => [
  ...new Set(
    round.flatMap(({ problem }) =>
      (problemOf(problem)?.fixes ?? []).flatMap((id) => fixOf(id) ?? []),
    ),
  ),
];

function isOffered(fix: Fix, { diagnosis, rules, state, waiting }: Situation): boolean {
  const because = fix.onlyWith;
  return (
    state(fix) === 'open' &&
    !fix.id.startsWith('report-to-') &&
    !(fix.tries && waiting) &&
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
