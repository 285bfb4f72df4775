import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonical } from '../../src/core/mask/canonical.ts';
import { printNames } from '../../src/core/mask/names.ts';
import { toPieces } from '../../src/core/mask/pieces.ts';
import { applyNeighbourRules } from '../../src/core/mask/rules.ts';
import { vocabulariesFor } from '../../src/core/mask/vocabulary.ts';
import { LISTED_LANGUAGES } from '../../src/core/mask/words/index.ts';

/** How many of the words of texts stay readable; numbers, addresses and tokens are no words. */
export interface Kept {
  kept: number;
  total: number;
}

/** Counts the words of one text. `names` are printed as configured names are. */
export function countKept(text: string, lang: string, names: readonly string[] = []): Kept {
  const lists = vocabulariesFor(lang);
  const pieces = toPieces(canonical(text), lists);
  printNames(pieces, names);
  applyNeighbourRules(pieces, lists);
  const words = pieces.filter(
    ({ kind, core, raw }) =>
      /\p{L}/u.test(raw) && kind !== 'id' && (kind !== 'hidden' || core === '[...]'),
  );
  return { kept: words.filter(({ kind }) => kind !== 'hidden').length, total: words.length };
}

/** A row of the message corpus: `{ "text", "locale", "label" }` and others. */
interface Row {
  readonly text: string;
  readonly locale: string;
  readonly label: string | readonly string[];
}

const isFailure = ({ label }: Row): boolean => label !== 'none' && label !== 'hint';

function add(counts: Map<string, Kept>, key: string, { kept, total }: Kept): void {
  const sum = counts.get(key) ?? { kept: 0, total: 0 };
  counts.set(key, { kept: sum.kept + kept, total: sum.total + total });
}

/** Kept words by locale: of all rows, and of the rows that tell of a failure. */
function keptByLocale(rows: readonly Row[], names: readonly string[]) {
  const all = new Map<string, Kept>();
  const failures = new Map<string, Kept>();
  for (const row of rows) {
    const count = countKept(row.text, row.locale, names);
    add(all, row.locale, count);
    if (isFailure(row)) add(failures, row.locale, count);
  }
  return { all, failures };
}

const percent = (count: Kept | undefined): string =>
  count === undefined ? '-' : ((100 * count.kept) / count.total).toFixed(1);

/** `npx tsx bench/redaction/kept.ts --corpus corpus.jsonl --names "Okta,Keycloak"` */
function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, names: { type: 'string', default: '' } },
  });
  if (values.corpus === undefined) throw new Error('--corpus FILE is missing');
  const lines = readFileSync(values.corpus, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line): Row => JSON.parse(line));
  const { all, failures } = keptByLocale(rows, values.names.split(','));
  console.log('| locale | words kept, % | of failure messages, % |\n|---|---:|---:|');
  for (const [locale, count] of [...all].sort()) {
    const listed = LISTED_LANGUAGES.some((lang) => locale.startsWith(lang.slice(0, 2)));
    const note = listed ? '' : ' (no list)';
    console.log(`| ${locale}${note} | ${percent(count)} | ${percent(failures.get(locale))} |`);
  }
}

if (process.argv[1]?.endsWith('kept.ts')) main();
