import { decodeLabel } from './punycode.ts';

/**
 * Letters of other alphabets, and digits, by the Latin letter they are taken for. The common part of
 * Unicode's confusables (UTS #39) for names in lower case.
 */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ьƅ',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еҽ',
  f: 'ƒ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іıίι',
  j: 'јϳ',
  k: 'κк',
  l: 'ӏ1|ⅼӀ',
  m: 'мⅿ',
  n: 'ոп',
  o: 'оοօ0σ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гꭇ',
  s: 'ѕƽ5',
  t: 'тτ',
  u: 'υսц',
  v: 'ѵν',
  w: 'ԝшω',
  x: 'хχ',
  y: 'уүγ',
  z: 'ᴢ',
};

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(TAKEN_FOR).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const),
  ),
);

/** How a host looks at a glance: two hosts with one skeleton are taken for each other. */
export const skeletonOf = (host: string): string =>
  [...host.split('.').map(decodeLabel).join('.').normalize('NFKD').toLowerCase()]
    .filter((char) => !/\p{M}/u.test(char))
    .map((char) => LATIN.get(char) ?? char)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l');
