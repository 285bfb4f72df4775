import type { WordList } from '../../src/core/mask/vocabulary.ts';
import { SEPARATOR, SYMBOLS } from '../../src/core/mask/words/unpack.ts';

const MAX_SHARED = 9;

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
