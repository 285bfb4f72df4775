import { LISTED_LANGUAGES, listChain, wordListOf } from './words/index.ts';

/** The words of one language that a report may show. All entries in canonical, lower-case form. */
export interface WordList {
  /**
   * Words separated by spaces. `stem~` stands for the stem with any of the suffixes; `word!` is
   * also a name and passes in lower case only; `word:` is also a family name or part of an address
   * and passes with a capital only where the sentence shows it is a word; `l'` may be elided before
   * a word and `e-` joined to one.
   */
  readonly words: string;
  /** Endings that may follow a stem; `+` when the language joins words into one. */
  readonly suffixes?: string;
  /** What may be joined in front of a word, such as the Arabic article. */
  readonly prefixes?: string;
  /** Words of `words` or not after which a person's name follows. */
  readonly titles?: string;
}

/** How freely a word may be printed. */
export type Standing = 'plain' | 'wary' | 'lower';

/** A compiled word list. */
export interface Vocabulary {
  readonly lang: string;
  readonly words: ReadonlyMap<string, Standing>;
  readonly stems: ReadonlyMap<string, Standing>;
  readonly suffixes: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly titles: ReadonlySet<string>;
}

const MARKS: Readonly<Record<string, Standing>> = { '!': 'lower', ':': 'wary' };
function compile(lang: string, list: WordList): Vocabulary {
  const words = new Map<string, Standing>();
  const stems = new Map<string, Standing>();
  for (const entry of list.words.split(/\s+/)) {
    const standing = MARKS[entry.at(-1) ?? ''] ?? 'plain';
    const word = fold(standing === 'plain' ? entry : entry.slice(0, -1), lang);
    if (word.endsWith('~')) stems.set(word.slice(0, -1), standing);
    else if (word !== '') words.set(word, standing);
  }
  const split = (text = '') => text.split(/\s+/).map((word) => fold(word, lang));
  return {
    lang,
    words,
    stems,
    suffixes: new Set(split(list.suffixes)),
    prefixes: split(list.prefixes).filter((prefix) => prefix !== ''),
    titles: new Set(split(list.titles)),
  };
}

/** Codes other places use for a list of ours. */
const ALIASES: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  zh: 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
};

/** The list for a BCP 47 tag: `pt-BR` to `pt`, `zh-TW` to `zh-Hant`; undefined without a list. */
export function listedLanguage(tag: string): string | undefined {
  const parts = tag.toLowerCase().replaceAll('_', '-').split('-').slice(0, 3);
  for (let end = parts.length; end > 0; end--) {
    const name = parts.slice(0, end).join('-');
    const known = ALIASES[name] ?? LISTED_LANGUAGES.find((l) => l.toLowerCase() === name);
    if (known !== undefined) return known;
  }
  return undefined;
}

const compiled = new Map<string, Vocabulary>();

function vocabulary(lang: string): Vocabulary | undefined {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const list = wordListOf(lang);
  if (list === undefined) return undefined;
  const made = compile(lang, list);
  compiled.set(lang, made);
  return made;
}

/** The lists that apply to a text: those of its language, if we have them, and English. */
export function vocabulariesFor(lang: string | undefined): readonly Vocabulary[] {
  const listed = lang === undefined ? undefined : listedLanguage(lang.slice(0, 35));
  return listChain(listed).flatMap((name) => vocabulary(name) ?? []);
}

/** Letters that writers of a language use for one another. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { أ: 'ا', إ: 'ا', آ: 'ا' },
  fa: { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', ة: 'ه' },
  ur: { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', ة: 'ه' },
};
const VARIANT = /[أإآيىكة]/g;

/** One spelling for the letter variants that a language's writers exchange. */
export function fold(word: string, lang: string): string {
  const lower = lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  const plain = lower.replaceAll('i\u0307', 'i');
  const variants = VARIANTS[lang];
  return variants ? plain.replace(VARIANT, (letter) => variants[letter] ?? letter) : plain;
}

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

/** One ending or two, as languages that glue endings together need. */
function isEnding(rest: string, suffixes: ReadonlySet<string>): boolean {
  if (suffixes.has(rest)) return true;
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
