import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS } from '../src/core/problems/ids.ts';
import { problemKey } from '../src/core/words.ts';
import { LOCALES, wordsOf } from './e2e/support/locale.ts';
import { sourcesUnder } from './layout/source.ts';

const en = wordsOf('en');
const translated = LOCALES.filter((locale) => locale !== 'en');

/** Said in English everywhere: lines for IT with names of policies. */
const ENGLISH_ONLY = /^fix_\w+_it$/;

const values = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g))].sort();
const lines = (text: string): number => text.split(' | ').length;

describe.each(translated)('the words in %s', (locale) => {
  const words = wordsOf(locale);

  it('are all there', () =>
    expect(Object.keys(en).filter((key) => !(key in words) && !ENGLISH_ONLY.test(key))).toEqual(
      [],
    ));

  it('are no more than the English ones', () =>
    expect(Object.keys(words).filter((key) => !(key in en))).toEqual([]));

  it('take the same values and have as many lines', () => {
    const odd = Object.entries(words).filter(
      ([key, text]) =>
        String(values(text)) !== String(values(en[key] ?? '')) ||
        lines(text) !== lines(en[key] ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('name the browser or system of a line as English does, so that others are left out', () => {
    const names = (text: string) =>
      text.split(' | ').map((line) => /^(Chrome|Edge|Firefox|Windows|Mac):/.exec(line)?.[1]);
    const odd = Object.entries(words).filter(
      ([key, text]) => String(names(text)) !== String(names(en[key] ?? '')),
    );
    expect(odd).toEqual([]);
  });
});

/** Chinese is written without spaces between words. */
const spaced = LOCALES.filter((locale) => locale !== 'zh_CN');

it.each(spaced)('names every problem in eight words or fewer in %s', (locale) => {
  const words = wordsOf(locale);
  const titles = PROBLEM_IDS.map((id) => words[problemKey(id, 'title')] ?? '');
  const wordsIn = (title: string): number => title.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  expect(titles.filter((title) => wordsIn(title) > 8 || wordsIn(title) === 0)).toEqual([]);
});

const sources = sourcesUnder('src')
  .map(({ text }) => text)
  .join('\n');
const literals = new Set(sources.match(/\b[a-z]+(?:_[a-z0-9]+)+\b/g));
/** What keys are put together from: `ui_step_${state}` or a function that is given 'report_why'. */
const beginnings = [...sources.matchAll(/['"`]([a-z]+(?:_[a-z]+)*)_?(?:['"`]|\$\{)/g)]
  .map(([, beginning = '']) => beginning)
  .filter(
    (beginning) =>
      beginning.includes('_') || /^(?:problem|fix|check|question|owner)$/.test(beginning),
  );

it('has no English word that nothing says', () => {
  const isSaid = (key: string) =>
    literals.has(key) ||
    key.startsWith('extension_') ||
    beginnings.some((beginning) => key.startsWith(`${beginning}_`));
  const unused = Object.keys(en).filter((key) => !isSaid(key));
  expect(unused).toEqual([]);
});
