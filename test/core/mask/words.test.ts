import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countKept } from '../../../bench/redaction/kept.ts';
import { pack } from '../../../bench/redaction/pack.ts';
import { packedModule } from '../../../bench/redaction/pack-words.ts';
import { parseWords } from '../../../bench/redaction/parse-words.ts';
import { canonical } from '../../../src/core/mask/canonical.ts';
import { maskText } from '../../../src/core/mask/index.ts';
import { standingOf } from '../../../src/core/mask/standing.ts';
import { vocabulariesFor } from '../../../src/core/mask/vocabulary.ts';
import { LISTED_LANGUAGES } from '../../../src/core/mask/words/index.ts';
import { PACKED } from '../../../src/core/mask/words/packed.ts';
import { unpack } from '../../../src/core/mask/words/unpack.ts';
import { COMMON_NAMES, commonNames, EVERYDAY } from './common-names.ts';
import messages from './messages.json' with { type: 'json' };
import { PERSON_NAMES } from './person-names.ts';

const folder = new URL('../../../src/core/mask/words/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Parts of addresses in the languages of the lists; none may be a word of a report. */
const ADDRESS_WORDS =
  'street avenue road boulevard lane apartment calle ciudad rua cidade ville straße stadt città straat ulica miasto улица город вулиця місто ulice město mesto utca város strada oraș град οδός πόλη sokak şehir gata vej katu kaupunki tänav linn iela pilsēta gatvė miestas carrer ciutat đường jalan ถนน 街道 街 市 通り 도시 شارع خیابان רחוב עיר सड़क शहर রাস্তা শহর தெரு 城市 邮编 住所'.split(
    ' ',
  );

const LATIN = PERSON_NAMES.filter((name) => /^[\p{Script=Latin}'-]+$/u.test(name));
const OTHER = PERSON_NAMES.filter((name) => /[^\p{Script=Latin}'-]/u.test(name));
const isLatin = (words: string) => !/[^\p{Script=Latin}~!:'" -]/u.test(words);

describe('the packed lists', () => {
  it('say what the word files say', () => {
    expect(`${packedModule()}`).toBe(read('packed.ts'));
  });

  it('fit the worker', () => {
    expect(Buffer.byteLength(read('packed.ts'))).toBeLessThan(112_000);
  });

  it('survive packing', () => {
    const list = { words: 'über übel ab~ "x l\'', suffixes: 'en e', prefixes: '', titles: 'dr' };
    expect(unpack(pack(list))).toEqual({
      words: '"x ab~ l\' übel über',
      suffixes: 'e en',
      prefixes: '',
      titles: 'dr',
    });
  });

  it('refuse words outside a section and unknown sections', () => {
    expect(() => parseWords('word')).toThrow('line 1: no section');
    expect(() => parseWords('# x\n[wrods]\na')).toThrow('line 2: unknown section [wrods]');
  });

  it('cover every language of the recogniser', () => {
    const wanted =
      'en es pt fr de it nl pl ru uk cs sk hu ro bg el tr sv nb da fi et lv lt sl hr sr ca vi id ms th zh-Hans zh-Hant ja ko ar fa he hi bn ta ur';
    expect([...LISTED_LANGUAGES].sort()).toEqual(wanted.split(' ').sort());
    expect(readdirSync(folder).filter((file) => file.endsWith('.txt'))).toHaveLength(43);
  });
});

describe.each(Object.keys(PACKED))('%s', (lang) => {
  const lists = vocabulariesFor(lang);
  const text = read(`${lang}.txt`);

  it('is written as texts are compared', () => {
    const { words } = parseWords(text);
    const odd = words.split(' ').filter((word) => canonical(word).toLowerCase() !== word);
    expect(odd).toEqual([]);
  });

  // English applies besides every list, so Latin names are tried once there.
  const names = isLatin(parseWords(text).words) ? LATIN : OTHER;
  const listed = names.filter((name) => standingOf(canonical(name), lists) !== undefined);

  it('holds no name of a person as a plain word', () => {
    const plain = listed.filter((name) => standingOf(canonical(name), lists) === 'plain');
    expect(plain).toEqual([]);
  });

  it('holds no common name of its language as a plain word', () => {
    const common =
      lang === 'en' ? Object.keys(COMMON_NAMES).flatMap(commonNames) : commonNames(lang);
    expect(common.length).toBeGreaterThan(30);
    const plain = common.filter((name) => standingOf(canonical(name), lists) === 'plain');
    expect(plain.filter((name) => !EVERYDAY.has(name.toLowerCase()))).toEqual([]);
  });

  it('prints no name that stands alone', () => {
    expect(listed.filter((name) => maskText(name, { lang }) === canonical(name))).toEqual([]);
  });

  it('holds no part of an address', () => {
    const found = ADDRESS_WORDS.filter((word) => standingOf(word, lists) === 'plain');
    expect(found).toEqual([]);
  });

  it('keeps nearly all words of ordinary messages', () => {
    const counts = (messages[lang as keyof typeof messages] ?? []).map((message) =>
      countKept(message, lang),
    );
    const kept = counts.reduce((sum, count) => sum + count.kept, 0);
    const total = counts.reduce((sum, count) => sum + count.total, 0);
    expect(total).toBeGreaterThan(20);
    expect(kept / total).toBeGreaterThanOrEqual(lang === 'en' ? 0.97 : 0.9);
  });
});
