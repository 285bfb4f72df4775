import { WORD_LISTS } from './words/index.ts';

/** The words of one language that a report may show. All entries in canonical, lower-case form. */
export interface WordList {
  /**
   * Words separated by spaces. `stem~` stands for the stem with any of the suffixes; `word!` is
   * also a name and passes in lower case only; `word:` is also a family name or part of an address
   * and passes with a capital only where the sentence shows it is a word; `l'` may be elided before
   * a word and `e-` joined to one.
   */
  readonly words: string;
  /** Endings that may follow a stem. */
  readonly suffixes?: string;
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
  readonly titles: ReadonlySet<string>;
}

const MARKS: Readonly<Record<string, Standing>> = { '!': 'lower', ':': 'wary' };
const LONGEST_WORD = 40;

function compile(lang: string, list: WordList): Vocabulary {
  const words = new Map<string, Standing>();
  const stems = new Map<string, Standing>();
  for (const entry of list.words.split(/\s+/)) {
    const standing = MARKS[entry.at(-1) ?? ''] ?? 'plain';
    const word = fold(standing === 'plain' ? entry : entry.slice(0, -1), lang);
    if (word.endsWith('~')) stems.set(word.slice(0, -1), standing);
    else if (word !== '') words.set(word, standing);
  }
  const split = (text = '') => new Set(text.split(/\s+/).map((word) => fold(word, lang)));
  return { lang, words, stems, suffixes: split(list.suffixes), titles: split(list.titles) };
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
    const known = ALIASES[name] ?? Object.keys(WORD_LISTS).find((l) => l.toLowerCase() === name);
    if (known !== undefined) return known;
  }
  return undefined;
}

const compiled = new Map<string, Vocabulary>();

function vocabulary(lang: string): Vocabulary | undefined {
  const list = WORD_LISTS[lang];
  const known = compiled.get(lang);
  if (known !== undefined || list === undefined) return known;
  const made = compile(lang, list);
  compiled.set(lang, made);
  return made;
}

/** The lists that apply to a text: that of its language, if we have it, and English. */
export function vocabulariesFor(lang: string | undefined): readonly Vocabulary[] {
  const listed = lang === undefined ? undefined : listedLanguage(lang.slice(0, 35));
  const names = listed === undefined || listed === 'en' ? ['en'] : [listed, 'en'];
  return names.flatMap((name) => vocabulary(name) ?? []);
}

const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', ة: 'ه' };
const ARABIC_VARIANT = /[يىكأإة]/g;

/** One spelling for the letter variants that a language's writers exchange. */
export function fold(word: string, lang: string): string {
  const lower = lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  return lower
    .replaceAll('i\u0307', 'i')
    .replace(ARABIC_VARIANT, (letter) => ARABIC[letter] ?? letter);
}

function strictest(a: Standing | undefined, b: Standing | undefined): Standing | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === 'lower' || b === 'lower') return 'lower';
  return a === 'wary' || b === 'wary' ? 'wary' : 'plain';
}

function lookUp(word: string, { words, stems, suffixes }: Vocabulary): Standing | undefined {
  const listed = words.get(word) ?? stems.get(word);
  if (listed !== undefined || stems.size === 0) return listed;
  for (let end = word.length - 1; end > 1; end--) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined && suffixes.has(word.slice(end))) return stem;
  }
  return undefined;
}

/** Parts joined by `-`, `/` or `'`: each must be listed, the ones before an apostrophe as `l'`. */
function joined(word: string, vocabulary: Vocabulary): Standing | undefined {
  const parts = word.replace(/'s$/, '').split(/(?<=['/-])/);
  if (parts.length > 3) return undefined;
  return parts
    .map((part) => lookUp(part, vocabulary) ?? lookUp(part.replace(/[/-]$/, ''), vocabulary))
    .reduce(strictest);
}

/** Whether a word may be printed, by the strictest of its parts; undefined when it may not. */
export function standingOf(
  word: string,
  vocabularies: readonly Vocabulary[],
): Standing | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  for (const vocabulary of vocabularies) {
    const folded = fold(word, vocabulary.lang);
    const standing = lookUp(folded, vocabulary) ?? joined(folded, vocabulary);
    if (standing !== undefined) return standing;
  }
  return undefined;
}
