import { decodeLabel } from './punycode.ts';

/** Alphabets with letters that are taken for those of another. East Asian scripts stand beside Latin by custom. */
const ALPHABETS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
];

const alphabetOf = (letter: string): string | undefined =>
  ALPHABETS.find(([, pattern]) => pattern.test(letter))?.[0];

/** A letter that stands among those of another alphabet. */
export interface OddLetter {
  readonly letter: string;
  readonly alphabet: string;
  /** The alphabet of most letters around it. */
  readonly among: string;
}

/**
 * The first letter of a host that does not belong to the alphabet of its label, as it looks once
 * decoded: nobody writes so by custom, and whoever does wants to be taken for another.
 */
export function oddLetterOf(host: string): OddLetter | undefined {
  const labels = host.toLowerCase().split('.').map(decodeLabel);
  return labels.map(oddIn).find((odd) => odd !== undefined);
}

function oddIn(label: string): OddLetter | undefined {
  const letters = [...label].flatMap((letter) => {
    const alphabet = alphabetOf(letter);
    return alphabet ? [{ letter, alphabet }] : [];
  });
  const count = (name: string) => letters.filter(({ alphabet }) => alphabet === name).length;
  const [among = ''] = ALPHABETS.map(([name]) => name).sort((a, b) => count(b) - count(a));
  const odd = letters.find(({ alphabet }) => alphabet !== among);
  return odd && { ...odd, among };
}
