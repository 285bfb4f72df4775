import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePattern, patternsOf } from '../../../src/core/recognise/compile.ts';
import { CONCEPTS, type Concept } from '../../../src/core/recognise/concepts.ts';
import { PACKS } from '../../../src/core/recognise/packs/index.ts';

/** No word may say both. */
const CONTRADICTIONS: readonly (readonly [Concept, Concept])[] = [
  ['valid', 'wrong'],
  ['found', 'unknown'],
  ['allowed', 'denied'],
  ['enabled', 'disabled'],
  ['available', 'unavailable'],
  ['supported', 'unsupported'],
  ['able', 'cannot'],
  ['verified', 'unverified'],
  ['match', 'mismatch'],
  ['success', 'failed'],
  ['locked', 'unlock'],
  ['old', 'new'],
  ['soon', 'expired'],
  ['not', 'valid'],
];
/** Characters; longer packs make the worker start slowly. */
const MAX_SIZE = 15_000;
const MAX_LENGTH = 60;

const folder = new URL('../../../src/core/recognise/packs/', import.meta.url);

it('every pack file is in the index, under its own tag', () => {
  const files = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
  const tags = PACKS.map((pack) => (pack.tag === 'und' ? 'universal' : pack.tag));
  expect(tags.sort()).toEqual(files.sort());
});

describe.each(PACKS.map((pack) => [pack.tag, pack] as const))('pack %s', (_, pack) => {
  const unspaced = pack.unspaced === true;
  const texts = (concept: Concept) =>
    patternsOf(pack.words[concept]).map((item) => {
      const { text, edges } = parsePattern(item, unspaced);
      return `${text}/${edges}`;
    });

  it('names every concept or says why not', () => {
    const silent = CONCEPTS.filter((concept) => {
      const list = pack.words[concept];
      if (list === undefined) return false;
      return list.startsWith('- ') ? list.length < 10 : patternsOf(list).length === 0;
    });
    expect(silent).toEqual([]);
  });

  it('writes patterns that can match, each once', () => {
    const broken: string[] = [];
    for (const concept of CONCEPTS) {
      const items = patternsOf(pack.words[concept]);
      for (const item of items) {
        const { text } = parsePattern(item, unspaced);
        const stars = /\*(?!_|$)/.test(item.slice(1)) || item === '*';
        if (text === '' || stars || text.length > MAX_LENGTH) broken.push(`${concept}: ${item}`);
      }
      const folded = texts(concept);
      const twice = folded.filter((text, i) => folded.indexOf(text) !== i);
      for (const text of twice) broken.push(`${concept}: ${text} twice`);
    }
    expect(broken).toEqual([]);
  });

  it('puts no word into two contradicting concepts', () => {
    const clashes = CONTRADICTIONS.flatMap(([a, b]) => {
      const other = new Set(texts(b));
      return texts(a)
        .filter((text) => other.has(text))
        .map((text) => `${a} and ${b}: ${text}`);
    });
    expect(clashes).toEqual([]);
  });

  it('has stems long enough to mean something', () => {
    const short = CONCEPTS.flatMap((concept) =>
      patternsOf(pack.words[concept]).filter((item) => {
        const { text } = parsePattern(item, unspaced);
        return item.endsWith('*') && /^[a-z]/.test(text) && text.length < 3;
      }),
    );
    expect(short).toEqual([]);
  });

  it('has number words with a value', () => {
    const bad = patternsOf(pack.numbers).filter((item) => !/^[^=]+=\d+(?:\.5|min)?$/.test(item));
    expect(bad).toEqual([]);
  });

  it('stays small', () => {
    expect(JSON.stringify(pack).length).toBeLessThan(MAX_SIZE);
  });
});
