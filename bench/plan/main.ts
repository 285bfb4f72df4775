import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clinicianWith } from './clinician.ts';
import { type Cause, type Mix, readMix } from './mix.ts';
import { randomFrom } from './random.ts';
import { checklist } from './strategies/checklist.ts';
import { ours } from './strategies/ours.ts';
import { table } from './strategies/table.ts';
import { follow, type Outcome, type Strategy } from './visit.ts';

/** Minutes and steps to the end of a failed sign-in: our plan against a fixed checklist and a table. */
const STRATEGIES = [ours, checklist, table] as const;
const GOAL = 0.5;

const { values: options } = parseArgs({
  options: {
    mix: { type: 'string', default: join(import.meta.dirname, 'mix.json') },
    seed: { type: 'string', default: '1' },
    clinicians: { type: 'string', default: '400' },
  },
});

type Means = Outcome;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const meanOf = (outcomes: readonly Outcome[]): Means => ({
  minutes: mean(outcomes.map(({ minutes }) => minutes)),
  own: mean(outcomes.map(({ own }) => own)),
  steps: mean(outcomes.map(({ steps }) => steps)),
});

/** The same clinicians follow every strategy. */
function measure(cause: Cause, strategy: Strategy, mix: Mix): Means {
  const random = randomFrom(Number(options.seed));
  const outcomes = Array.from({ length: Number(options.clinicians) }, () =>
    follow(clinicianWith(cause, mix, random), strategy, mix),
  );
  return meanOf(outcomes);
}

function weighted(rows: readonly { weight: number; means: Means }[]): Means {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const over = (key: keyof Means) =>
    rows.reduce((sum, { weight, means }) => sum + weight * means[key], 0) / total;
  return { minutes: over('minutes'), own: over('own'), steps: over('steps') };
}

const cell = (value: number): string => value.toFixed(1).padStart(7);
const cells = ({ minutes, own, steps }: Means): string => cell(minutes) + cell(own) + cell(steps);

const mix = readMix(options.mix);
const measured = mix.causes.map((cause) => ({
  cause,
  means: STRATEGIES.map((strategy) => measure(cause, strategy, mix)),
}));

/** The means of each strategy over all causes, in the strategies' order. */
const totalsBy = (weightOf: (cause: Cause) => number): readonly Means[] =>
  STRATEGIES.map((_, at) =>
    weighted(
      measured.flatMap(({ cause, means }) => {
        const found = means[at];
        return found ? [{ weight: weightOf(cause), means: found }] : [];
      }),
    ),
  );

/** Prints one mix and answers what part of the checklist's minutes ours take. */
function report(name: string, [first, ...others]: readonly Means[]): number {
  if (!first) throw new Error('no strategy was measured');
  console.log(`${name.padEnd(32)}${[first, ...others].map(cells).join('')}`);
  others.forEach((other, at) => {
    const part = (key: keyof Means) => (first[key] / other[key]).toFixed(2);
    console.log(
      `  ours / ${STRATEGIES[at + 1]?.name}: minutes ${part('minutes')}, own work ${part('own')}, steps ${part('steps')}`,
    );
  });
  return first.minutes / (others[0]?.minutes ?? Number.NaN);
}

console.log(`clinicians a cause: ${options.clinicians}, seed ${options.seed}`);
console.log('columns: minutes to the end, minutes of own work, steps');
console.log(`${'cause'.padEnd(32)}${STRATEGIES.map(({ name }) => name.padStart(21)).join('')}`);
for (const { cause, means } of measured)
  console.log(`${cause.id.padEnd(32)}${means.map(cells).join('')}`);

const assumed = report(
  'as assumed',
  totalsBy(({ often }) => mix.weights[often] ?? 0),
);
report(
  'every cause alike',
  totalsBy(() => 1),
);
const met = assumed <= GOAL;
console.log(`goal: at most ${GOAL} of the checklist's minutes: ${met ? 'met' : 'MISSED'}`);
process.exitCode = met ? 0 : 1;
