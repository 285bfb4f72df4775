import { parseArgs } from 'node:util';
import { checkClosure } from './closure.ts';
import { runBench } from './run.ts';

/**
 * Plants made-up secrets in page texts and addresses, masks them, and looks for them in what is
 * left: `npm run bench:redaction -- --reports 150000 --seed 1 --closure 200000`. Ends with 1 on any
 * leak.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    seed: { type: 'string' },
    closure: { type: 'string' },
  },
});
const reports = Number(values.reports ?? 150_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const result = runBench({ reports, seed });

console.log(`seed ${seed}, ${reports} reports, ${result.planted} planted values`);
console.log('| kind | planted | found |\n|---|---:|---:|');
for (const [kind, { planted, found }] of result.kinds)
  console.log(`| ${kind} | ${planted} | ${found} |`);
console.log(`lines only the second net caught: ${result.withheld}`);
for (const example of result.examples) console.log(example);
const runs = Number(values.closure ?? 200_000);
checkClosure(runs, seed);
console.log(`nothing outside the alphabet in ${runs} random texts and ${runs} random addresses`);
process.exitCode = result.found === 0 && result.withheld === 0 ? 0 : 1;
