import type { Concept, LanguagePack } from '../concepts.ts';
import { srLatn } from './sr-Latn.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};

/** Serbian is written in two scripts; the Cyrillic words follow letter by letter. */
const cyrillic = (latin: string): string =>
  latin.startsWith('- ')
    ? latin
    : latin.replace(/lj|nj|dž|[a-zčćžšđ]/g, (letters) => CYRILLIC[letters] ?? letters);

export const sr: LanguagePack = {
  tag: 'sr',
  numbers: srLatn.numbers.replace(/[^ =]+(?==)/g, cyrillic),
  until: cyrillic(srLatn.until),
  words: Object.fromEntries(
    Object.entries(srLatn.words).map(([concept, list]) => [concept, cyrillic(list)]),
  ) as Record<Concept, string>,
};
