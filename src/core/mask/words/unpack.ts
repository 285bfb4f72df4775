import type { WordList } from '../vocabulary.ts';

/** Symbols that stand for a list's letters in its packed form; digits are kept for lengths. */
export const SYMBOLS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';
/** Between the parts of a packed list; no word contains it. */
export const SEPARATOR = ' ';

/** Sorted words, each as the number of letters it shares with the one before and the rest. */
function unpackPart(packed: string, letterOf: (symbol: string) => string): string {
  const words: string[] = [];
  let word = '';
  for (const symbol of packed) {
    if (symbol >= '0' && symbol <= '9') {
      words.push(word);
      word = word.slice(0, Number(symbol));
    } else word += letterOf(symbol);
  }
  return [...words, word].join(' ').trim();
}

/** A list from its packed form: alphabet, words, suffixes, prefixes, titles; words sorted. */
export function unpack(packed: string): Required<WordList> {
  const [alphabet = '', ...parts] = packed.split(SEPARATOR);
  const letters = [...alphabet];
  const letterOf = (symbol: string) => letters[SYMBOLS.indexOf(symbol)] ?? symbol;
  const [words = '', suffixes = '', prefixes = '', titles = ''] = parts.map((part) =>
    unpackPart(part, letterOf),
  );
  return { words, suffixes, prefixes, titles };
}
