// The words of real messages that masking keeps: npm run bench:kept. Ends with 1 below a goal.
import { LISTED_LANGUAGES } from '../../src/core/mask/words/index.ts';
import { buildCorpus } from '../recognition/corpus/build.ts';
import { countKept, type Kept } from './kept.ts';

/** The products of the corpus, printed as a configured portal's name is. */
const NAMES = ['Okta', 'Keycloak', 'Logto'];
const goalOf = (locale: string) => (/^en\b/.test(locale) ? 97 : 90);
const isListed = (locale: string) =>
  LISTED_LANGUAGES.some((lang) => locale.split('-')[0] === lang.split('-')[0]);
const percent = ({ kept, total }: Kept) => (100 * kept) / total;

function add(counts: Map<string, Kept>, locale: string, { kept, total }: Kept): void {
  const sum = counts.get(locale) ?? { kept: 0, total: 0 };
  counts.set(locale, { kept: sum.kept + kept, total: sum.total + total });
}

const all = new Map<string, Kept>();
const failures = new Map<string, Kept>();
for (const { text, locale, label } of buildCorpus()) {
  const count = countKept(text, locale, NAMES);
  add(all, locale, count);
  if (label !== 'none' && label !== 'hint') add(failures, locale, count);
}
console.log('| locale | words kept, % | of failure messages, % | goal |\n|---|---:|---:|---:|');
for (const [locale, count] of [...all].sort((a, b) => percent(a[1]) - percent(b[1]))) {
  const failed = failures.get(locale);
  const goal = isListed(locale) ? String(goalOf(locale)) : 'no list';
  const cells = [percent(count).toFixed(1), failed ? percent(failed).toFixed(1) : '-', goal];
  console.log(`| ${locale} | ${cells.join(' | ')} |`);
  if (isListed(locale) && percent(count) < goalOf(locale)) process.exitCode = 1;
}
