import { parseArgs } from 'node:util';
import messages from '../../test/core/mask/messages.json' with { type: 'json' };
import { checkClosure } from './closure.ts';
import { countKept } from './kept.ts';
import { runShares, sharesOf } from './pool.ts';
import { merge, sum } from './run.ts';

/**
 * Plants made-up secrets in page texts and addresses, masks them, makes the report in every
 * rendering and looks for them there:
 * `npm run bench:redaction -- --reports 150000 --seed 1 --closure 200000`. Ends with 1 on any leak.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '150000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    closure: { type: 'string', default: '200000' },
  },
});
const [reports, seed, closure] = [
  Number(values.reports),
  Number(values.seed),
  Number(values.closure),
];

const result = merge(await runShares(sharesOf(reports, seed)));
const { planted, found } = sum(result);
console.log(`seed ${seed}, ${result.reports} reports, ${planted} planted values, ${found} found`);
console.log('| kind | planted | found |\n|---|---:|---:|');
for (const [kind, count] of Object.entries(result.kinds)) {
  console.log(`| ${kind} | ${count.planted} | ${count.found} |`);
}
console.log(`reports in which only the second net caught something: ${result.withheld}`);
for (const example of result.examples) console.log(example);

const kept = Object.entries(messages).map(([lang, texts]) => {
  const counts = texts.map((text) => countKept(text, lang));
  const sumOf = (part: 'kept' | 'total') => counts.reduce((all, count) => all + count[part], 0);
  return { lang, share: (100 * sumOf('kept')) / sumOf('total'), goal: lang === 'en' ? 97 : 90 };
});
console.log('| language | words of real messages kept, % | goal |\n|---|---:|---:|');
for (const { lang, share, goal } of kept.toSorted((a, b) => a.share - b.share))
  console.log(`| ${lang} | ${share.toFixed(1)} | ${goal} |`);

checkClosure(closure, seed);
console.log(`nothing outside the alphabet in ${closure} random texts and ${closure} addresses`);
const enough = kept.every(({ share, goal }) => share >= goal);
process.exitCode = found === 0 && result.withheld === 0 && enough ? 0 : 1;
