import { diagnose } from '../../src/core/diagnose.ts';
import { plan } from '../../src/core/plan.ts';
import { verify } from '../../src/core/verification/verify.ts';
import { fullCase, NOW, RULES } from '../../test/core/stories/any-case.ts';
import { STORIES } from '../../test/core/stories/load.ts';

/** Milliseconds to diagnose and plan: the largest case there can be, and every story. */
const GOAL_MS = 2;
const WARM_UP = 200;
const ROUNDS = 1_000;

/** Sorted times of `work`, one a round, in milliseconds. */
function timesOf(work: () => void): readonly number[] {
  for (let round = 0; round < WARM_UP; round += 1) work();
  return Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
}

const at = (times: readonly number[], part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

const line = (name: string, times: readonly number[]): string =>
  `${name.padEnd(34)}${at(times, 0.5).toFixed(2).padStart(8)}${at(times, 0.95).toFixed(2).padStart(8)}`;

const full = fullCase();
const diagnosis = diagnose(full, RULES, NOW);
const diagnosed = timesOf(() => diagnose(full, RULES, NOW));
console.log(`${'milliseconds'.padEnd(34)}  median     p95`);
console.log(line(`diagnose, ${full.evidence.length} pieces of evidence`, diagnosed));
console.log(
  line(
    'plan',
    timesOf(() => plan(diagnosis, full, RULES, NOW)),
  ),
);
console.log(
  line(
    'verify',
    timesOf(() => verify(full, RULES, NOW)),
  ),
);
let next = 0;
const story = timesOf(() => {
  const told = STORIES[next % STORIES.length];
  next += 1;
  if (told) diagnose(told.record, told.rules, told.now);
});
console.log(line('diagnose, a story', story));
const met = at(diagnosed, 0.5) <= GOAL_MS;
console.log(`goal: a full case in at most ${GOAL_MS} ms: ${met ? 'met' : 'MISSED'}`);
process.exitCode = met ? 0 : 1;
