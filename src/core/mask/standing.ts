import { fold, type Standing, type Vocabulary } from './vocabulary.ts';

function strictest(a: Standing | undefined, b: Standing | undefined): Standing | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === 'lower' || b === 'lower') return 'lower';
  return a === 'wary' || b === 'wary' ? 'wary' : 'plain';
}

function lookUpWhole(word: string, { words, stems, suffixes }: Vocabulary): Standing | undefined {
  const listed = words.get(word) ?? stems.get(word);
  if (listed !== undefined || stems.size === 0) return listed;
  for (let end = word.length - 1; end > 0; end--) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined && isEnding(word.slice(end), suffixes)) return stem;
  }
  return undefined;
}

/** Two endings are looked for in a rest that is no longer than this. */
const LONGEST_ENDINGS = 16;

/** One ending or two, as languages that glue endings together need. */
function isEnding(rest: string, suffixes: ReadonlySet<string>): boolean {
  if (suffixes.has(rest)) return true;
  if (rest.length > LONGEST_ENDINGS) return false;
  for (let cut = 1; cut < rest.length; cut++) {
    if (suffixes.has(rest.slice(0, cut)) && suffixes.has(rest.slice(cut))) return true;
  }
  return false;
}

/** The shortest part of a compound; shorter ones would join into names. */
const MIN_PART = 4;

/** `Einmalpasswort`: two listed words written as one. */
function lookUpCompound(word: string, vocabulary: Vocabulary): Standing | undefined {
  if (!vocabulary.suffixes.has('+')) return undefined;
  for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
    const head = lookUpWhole(word.slice(0, cut), vocabulary);
    const both = head && strictest(head, lookUpWhole(word.slice(cut), vocabulary));
    if (both !== undefined) return both;
  }
  return undefined;
}

function lookUpPrefixed(word: string, vocabulary: Vocabulary): Standing | undefined {
  for (const prefix of vocabulary.prefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue;
    const rest = lookUpWhole(word.slice(prefix.length), vocabulary);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** A word without `-`, `/` and `'`, in any of the lists. */
function lookUp(word: string, vocabularies: readonly Vocabulary[]): Standing | undefined {
  for (const vocabulary of vocabularies) {
    const folded = fold(word, vocabulary.lang);
    const standing =
      lookUpWhole(folded, vocabulary) ??
      lookUpPrefixed(folded, vocabulary) ??
      lookUpCompound(folded, vocabulary);
    if (standing !== undefined) return standing;
  }
  return undefined;
}

const LONGEST_WORD = 40;
const MAX_PARTS = 3;

/**
 * Whether a word may be printed, by the strictest of the parts that `-`, `/` or `'` join; undefined
 * when it may not. What stands before an apostrophe must be listed with it, as `l'`.
 */
export function standingOf(
  word: string,
  vocabularies: readonly Vocabulary[],
): Standing | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const whole = lookUp(word, vocabularies);
  if (whole !== undefined) return whole;
  const parts = word.replace(/'s$/i, '').split(/(?<=['/-])/);
  if (parts.length > MAX_PARTS) return undefined;
  return parts
    .map((part) => lookUp(part, vocabularies) ?? lookUp(part.replace(/[/-]$/, ''), vocabularies))
    .reduce(strictest);
}
