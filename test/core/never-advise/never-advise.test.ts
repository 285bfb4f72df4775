import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADVICE, advises, type LocaleName } from './advice.ts';
import { LOCALES, sentencesOf } from './locales.ts';
import { WORDINGS } from './wordings/index.ts';

const NAMES = Object.keys(LOCALES) as LocaleName[];

it('speaks of every language there is', () => {
  expect(NAMES.toSorted()).toEqual(readdirSync('assets/_locales').toSorted());
});

describe.each(NAMES)('%s', (name) => {
  const words = WORDINGS[name];

  it.each(ADVICE)('never advises to %s', (what) => {
    const wrong = sentencesOf(LOCALES[name]).filter((one) => advises(one.sentence, what, words));
    expect(wrong).toEqual([]);
  });

  it.each(words.bad)('would notice advice to %s: %s', (what, sentence) => {
    expect(advises(sentence, what, words)).toBe(true);
  });

  it('has such a sentence for each', () => {
    expect(new Set(words.bad.map(([what]) => what))).toEqual(new Set(ADVICE));
  });

  it.each(words.good)('lets pass: %s', (sentence) => {
    expect(ADVICE.filter((what) => advises(sentence, what, words))).toEqual([]);
  });
});

/** Each language warns of the certificate and of foreign pages in words the lists know. */
it.each(NAMES)('%s warns where English warns', (name) => {
  const [first] = LOCALES[name].fix_ask_it_certificate_how.message.split(' | ');
  expect(first).toMatch(WORDINGS[name].not);
  expect(first).toMatch(WORDINGS[name].wrong['go past a certificate warning']);
});
