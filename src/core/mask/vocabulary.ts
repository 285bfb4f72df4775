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
function listedLanguage(tag: string): string | undefined {
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
  const plain = lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  const variants = VARIANTS[lang];
  return variants ? plain.replace(VARIANT, (letter) => variants[letter] ?? letter) : plain;
}
