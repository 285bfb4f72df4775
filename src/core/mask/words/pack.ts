import type { WordList } from '../vocabulary.ts';

/** Symbols that stand for a list's letters in its packed form; digits are kept for lengths. */
const SYMBOLS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';
const MAX_SHARED = 9;
/** Between the parts of a packed list; no word contains it. */
const SEPARATOR = ' ';

const sharedLength = (a: string, b: string): number => {
  let length = 0;
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Sorted words, each as the number of letters it shares with the one before and the rest. */
function packPart(text: string, symbolOf: (letter: string) => string): string {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ''))].sort();
  const parts = words.map((word, i) => {
    const shared = sharedLength(words[i - 1] ?? '', word);
    return shared + [...word.slice(shared)].map(symbolOf).join('');
  });
  return parts.join('');
}

/** A word list as one short string: one symbol a letter, shared beginnings counted, not repeated. */
export function pack(list: WordList): string {
  const parts = [list.words, list.suffixes ?? '', list.prefixes ?? '', list.titles ?? ''];
  const letters = [...new Set(parts.join('').replace(/\s/g, ''))].sort();
  if (letters.length > SYMBOLS.length) letters.length = 0;
  const symbolOf = (letter: string) => SYMBOLS[letters.indexOf(letter)] ?? letter;
  return [letters.join(''), ...parts.map((part) => packPart(part, symbolOf))].join(SEPARATOR);
}

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

/** The inverse of `pack`, words sorted. */
export function unpack(packed: string): Required<WordList> {
  const [alphabet = '', ...parts] = packed.split(SEPARATOR);
  const letters = [...alphabet];
  const letterOf = (symbol: string) => letters[SYMBOLS.indexOf(symbol)] ?? symbol;
  const [words = '', suffixes = '', prefixes = '', titles = ''] = parts.map((part) =>
    unpackPart(part, letterOf),
  );
  return { words, suffixes, prefixes, titles };
}
