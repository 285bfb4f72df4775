import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../assets/_locales/en/messages.json' with { type: 'json' };
import { scripts } from '../package.json' with { type: 'json' };
import { FIX_IDS } from '../src/core/fixes/ids.ts';
import { FIXES } from '../src/core/fixes/index.ts';
import { PROBLEM_IDS } from '../src/core/problems/ids.ts';
import { PROBLEMS } from '../src/core/problems/index.ts';
import { fixKey, problemKey } from '../src/core/words.ts';
import { countOf, functionLengths, linesOf, quantile } from './layout/figures.ts';
import { forbiddenImports } from './layout/import-rules.ts';
import { impurities } from './layout/purity.ts';
import { parseCode, ROOT, type Source, sourcesUnder } from './layout/source.ts';

const src = sourcesUnder('src');
const kit = sourcesUnder('kit');
/** Names of the files in which a kind of syntax stands. */
const filesWith = (type: string, files: readonly Source[]) =>
  files.filter((one) => countOf(one, type) > 0).map(({ file }) => file);

const core = src.filter(({ file }) => file.startsWith('src/core/'));

/** Files of words, phrases and lists: they are as long as the language needs. */
const DATA = /^src\/core\/(?:recognise\/(?:packs|rules)|mask\/words)\b/;

describe('imports', () => {
  it('follow the table', () => expect([...src, ...kit].flatMap(forbiddenImports)).toEqual([]));

  it('are static but in pages, where a part may come later', () => {
    const mayWait = /^src\/(?:popup|options|support)\//;
    expect(filesWith('ImportExpression', src).filter((file) => !mayWait.test(file))).toEqual([]);
  });

  it.each([
    ['src/core/a.ts', "import { browser } from '../shared/browser.ts';"],
    ['src/core/a.ts', "import type { Case } from '../background/case.ts';"],
    ['src/core/a.ts', "export * from '../shared/state.ts';"],
    ['src/content/a.ts', "import { type Fact, mask } from '../core/mask/index.ts';"],
    ['src/content/a.ts', "import '../shared/browser.ts';"],
    ['src/popup/a.ts', "import { send } from '../background/send.ts';"],
    ['src/background/a.ts', "import polyfill from 'webextension-polyfill';"],
    ['src/shared/a.ts', "import * as z from 'zod/mini';"],
    ['src/popup/a.ts', "const a = await import('../content/a.ts');"],
    ['src/popup/a.ts', 'const a = await import(name);'],
    ['src/new/a.ts', "import { a } from './b.ts';"],
  ])('of %s may not be %s', (file, text) =>
    expect(forbiddenImports({ file, text, ...parseCode(text, file) })).toHaveLength(1),
  );
});

describe('core is pure', () => {
  it('and asks nobody', () => expect(core.flatMap(impurities)).toEqual([]));

  it.each([
    'const a = Date.now();',
    'const a = new Date();',
    'const a = [Math.random()];',
    'const a = { document };',
    'const a = (window: string) => window + navigator.language;',
    'export const a = () => fetch;',
  ])('so this would be found: %s', (text) => {
    const source = { file: 'src/core/a.ts', text, ...parseCode(text, 'a.ts') };
    expect(impurities(source)).toHaveLength(1);
  });
});

/** The units of a folder by file name, without the files that hold the folder together. */
const unitsOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => !/^(?:define|index|ids)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

describe('problems', () => {
  it('have one file each and are listed in the order of the vocabulary', () => {
    expect(unitsOf('src/core/problems')).toEqual([...PROBLEM_IDS].sort());
    expect(PROBLEMS.map(({ id }) => id)).toEqual(PROBLEM_IDS);
  });

  it.each(PROBLEM_IDS)('%s is worded and documented', (id) => {
    for (const part of ['title', 'do', 'why'] as const)
      expect(en).toHaveProperty(problemKey(id, part));
    expect(existsSync(join(ROOT, `docs/problems/${id}.md`))).toBe(true);
  });

  it.each(PROBLEMS.map((one) => [one.id, one] as const))(
    '%s reads something and can end',
    (_id, one) => {
      expect(one.reads.length).toBeGreaterThan(0);
      expect(one.fixes.length).toBeGreaterThan(0);
    },
  );
});

describe('fixes', () => {
  it('have one file each and are listed in the order of the vocabulary', () => {
    expect(unitsOf('src/core/fixes')).toEqual([...FIX_IDS].sort());
    expect(FIXES.map(({ id }) => id)).toEqual(FIX_IDS);
  });

  it.each(FIX_IDS)('%s is worded', (id) => {
    for (const part of ['title', 'how'] as const) expect(en).toHaveProperty(fixKey(id, part));
  });

  it('are all offered by some problem, but those for afterwards', () => {
    const offered = new Set(PROBLEMS.flatMap(({ fixes }) => fixes));
    // The profile is worth a look after a sign-in that worked; what was paused is put back.
    const afterwards = ['check-profile', 'resume-extension'];
    expect(FIX_IDS.filter((id) => !offered.has(id))).toEqual(afterwards);
  });
});

describe('files', () => {
  const code = [...src, ...kit].filter(({ file }) => !DATA.test(file));
  const lengths = code.map(({ text }) => linesOf(text));

  it('are short', () => {
    const functions = code.flatMap(functionLengths);
    const [median, most] = [quantile(lengths, 0.5), quantile(lengths, 0.9)];
    const p90 = quantile(functions, 0.9);
    console.log(
      `${code.length} files: median ${median} lines, p90 ${most}; ` +
        `${functions.length} functions: p90 ${p90} lines, longest ${Math.max(...functions)}`,
    );
    expect(code.filter(({ text }) => linesOf(text) > 300).map(({ file }) => file)).toEqual([]);
    expect(median).toBeLessThanOrEqual(60);
    expect(most).toBeLessThanOrEqual(150);
    expect(p90).toBeLessThanOrEqual(30);
    const tooLong = code.filter((one) => Math.max(0, ...functionLengths(one)) > 60);
    expect(tooLong.map(({ file }) => file)).toEqual([]);
  });

  it('never say any', () => {
    expect(filesWith('TSAnyKeyword', [...src, ...kit, ...sourcesUnder('test')])).toEqual([]);
  });
});

it('knows every command that a text or a comment names', () => {
  const named = ['src', 'kit', 'docs', 'bench', '.'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|tsx?)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .flatMap((text) => [...text.matchAll(/npm run ([a-z0-9]+(?::[a-z0-9]+)?)/g)])
      .map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
});
