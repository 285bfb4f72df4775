// One language, in detail: npx tsx bench/recognition/lang.ts <tag> [--corpus file.jsonl]
// Figures, every false alarm and every miss with the concepts that were seen. The pack is read from
// src/core/recognise/packs/<tag>.ts, whether or not packs/index.ts lists it yet. Without a file, the
// development corpus is downloaded once (CORPUS_CACHE).
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LanguagePack } from '../../src/core/recognise/concepts.ts';
import { PACKS } from '../../src/core/recognise/packs/index.ts';
import { createRecogniser } from '../../src/core/recognise/recogniser.ts';
import { buildCorpus } from './corpus/build.ts';
import { accepted, HEADING, isExact, isNone, language, line, type Row, score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' } },
});
const tag = positionals[0];
if (!tag) throw new Error('usage: lang.ts <tag> [--corpus file.jsonl]');

/** Corpus locales that go by another tag here. */
const LOCALES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  tl: 'fil',
};
const isPack = (value: unknown): value is LanguagePack =>
  typeof value === 'object' && value !== null && 'words' in value;

const module: Record<string, unknown> = await import(`../../src/core/recognise/packs/${tag}.ts`);
const pack = Object.values(module).find(isPack);
if (!pack) throw new Error(`packs/${tag}.ts exports no pack`);
const recognise = createRecogniser([...PACKS.filter((p) => p.tag !== tag), pack]);
const readRows = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((text): Row => JSON.parse(text));
const rows = (values.corpus ? readRows(values.corpus) : buildCorpus())
  .filter((row) => language(row.locale) === (LOCALES[tag] ?? tag) && row.label !== 'hint')
  .map((row) => {
    const found = recognise(row.text, { where: 'alert' });
    const why = found ? `${found.problem} {${found.because?.join(' ')}} ${found.lang}` : 'nothing';
    return { ...row, got: found?.problem ?? null, why };
  });

for (const row of rows.filter(isNone)) {
  if (row.got !== null) console.log(`ALARM ${row.why} <- ${row.text.slice(0, 200)}`);
}
for (const row of rows) {
  if (isNone(row) || isExact(row)) continue;
  console.log(
    `${accepted(row).join('|')} got ${row.why} <- [${row.source}] ${row.text.slice(0, 200)}`,
  );
}
console.log(HEADING);
console.log(line(tag, score(rows)));
for (const source of new Set(rows.map((row) => row.source))) {
  console.log(line(`  ${source}`, score(rows.filter((row) => row.source === source))));
}

// Our own sentences for this language: the only measure where no catalogue exists.
const samples = new URL(`../../test/core/recognise/samples/${tag}.json`, import.meta.url);
if (existsSync(samples)) {
  const said: Record<string, readonly string[]> = JSON.parse(readFileSync(samples, 'utf8'));
  for (const [label, texts] of Object.entries(said)) {
    for (const text of texts) {
      const found = recognise(text, { where: 'alert' });
      if ((found?.problem ?? 'none') === label) continue;
      const why = found
        ? `${found.problem} {${found.because?.join(' ')}} ${found.lang}`
        : 'nothing';
      console.log(`SAMPLE ${label} got ${why} <- ${text}`);
    }
  }
}
