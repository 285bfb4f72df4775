/** Characters; longer texts are no login message, and the rest is not read. */
export const MAX_LENGTH = 2_000;

/** Nonspacing marks that only decorate; the ring of å (Danish "låst" is not "last") does not. */
const MARKS =
  /[\u0300-\u0309\u030b-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
/** Soft hyphens, joiners, direction marks, variation selectors. */
const INVISIBLE =
  /\u034f|\u200d|[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
/** What a template leaves when it was not filled in: {{name}}, ${name}, {0}, %s, %1$s, <b>; and "(s)". */
const PLACEHOLDER =
  /\$?\{\{?[\w.\s]{0,40}\}?\}|%(?:\d\$)?[sd@]|<\/?[a-z][a-z0-9]{0,9}>|\(e?[ns]\)/gi;
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ـ: '',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g');

/** Catalan writes its long l with a dot that parts no words; Greek asks with a semicolon. */
const MIDDLE_DOT = /l\u00b7l/g;
const GREEK_QUESTION = /(?<=[\u0370-\u03ff]\s?)[;\u037e]/g;

/** Arabic, Persian, Devanagari, Bengali, Tamil and Thai digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef\u0e50-\u0e59]/g;

function digit(char: string): string {
  const code = char.charCodeAt(0);
  return String((code & 15) - (code >= 0x966 && code < 0xe50 ? 6 : 0));
}

/**
 * One spelling for all spellings: compatibility forms, case, accents and invisible characters
 * folded. Letters of one script never become another's.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(DIGITS, digit)
    .replace(FOLDED, (c) => FOLDS[c] ?? c)
    .replace(MIDDLE_DOT, 'll')
    .replace(GREEK_QUESTION, '?')
    .normalize('NFC');
}

const QUOTED =
  /["\u201c\u201d\u201e\u00ab\u300c\u300e]([^"\u201c\u201d\u00bb\u300d\u300f]*)["\u201c\u201d\u00bb\u300d\u300f]/g;
/** Shorter quotations are names of things; ideographs say as much in fewer characters. */
const QUOTATION = /^.{24}|[\u3040-\u9fff\uac00-\ud7a3]{8}/;
/** A text with less around its quotation is nothing else. */
const AROUND = 10;

/** A quotation after a colon and with nothing behind it is a message that is passed on. */
const isPassedOn = (text: string, from: number, to: number): boolean =>
  /:\s{0,3}$/.test(text.slice(Math.max(0, from - 4), from)) && !/\w/.test(text.slice(to));

/** What a text quotes, such as another message, it does not say itself. */
function withoutQuotations(text: string): string {
  const own = text.replace(QUOTED, (whole, quoted: string, at: number) =>
    QUOTATION.test(quoted) && !isPassedOn(text, at, at + whole.length) ? ' ' : whole,
  );
  return own.trim().length < AROUND ? text : own;
}

/**
 * A text of a page in one spelling, cut where no message is that long, placeholders and quotations
 * left out. It is cut again at the end: one ligature may unfold into eighteen letters.
 */
export function canonical(text: string): string {
  const own = withoutQuotations(text.slice(0, MAX_LENGTH).replace(PLACEHOLDER, ' '));
  return fold(own).slice(0, MAX_LENGTH);
}
