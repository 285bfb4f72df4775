/** No login message is longer; the rest is not read. */
const MAX_LENGTH = 4_000;

/** Everything that is not drawn: format, surrogate, private-use and unassigned code points. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u0640]/gu;
/** Marks that only decorate a letter. Vowel signs of Indic and Thai writing belong to the word. */
const DECORATION =
  /\p{Script=Inherited}|[\u0483-\u0489]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|[\u06d6-\u06ed]/gu;
/** NFKC takes the Thai and Lao vowel am apart, word cutters do not know the parts. */
const SPLIT_AM = /\u0e4d\u0e32|\u0ecd\u0eb2/g;
const GAPS = /[\p{Cc}\p{Z}]/gu;

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼˈ`´′＇]/g, "'"],
  [/[“”„‟«»‹›″「」『』〝〞]/g, '"'],
  [/[‐‑‒–—―−⁃־]/g, '-'],
  [/[。।॥۔։]/g, '. '],
  [/[、،]/g, ', '],
  [/[؛]/g, '; '],
  [/[؟]/g, '? '],
  [/[【〔〈《]/g, ' ('],
  [/[】〕〉》]/g, ') '],
  [/[¿¡]/g, ' '],
];

/** The zero of every script whose digits a login page may use. */
const ZEROES = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROES.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Cuts between words, because half a number could pass as a short one. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(' ', MAX_LENGTH)));
}

/**
 * One plain spelling of a page's text: compatibility forms, invisible characters, decorations,
 * quotes, dashes and digits folded, every separator one space, at most 4,000 characters.
 */
export function canonical(raw: string): string {
  let text = cut(raw.slice(0, MAX_LENGTH + 1).replace(GAPS, ' ')).normalize('NFKC');
  text = cut(text).replace(GAPS, ' ').replace(INVISIBLE, '').replace(DECORATION, '');
  for (const [pattern, plain] of FOLDS) text = text.replace(pattern, plain);
  text = text.replace(SPLIT_AM, (am) => (am === '\u0e4d\u0e32' ? '\u0e33' : '\u0eb3'));
  return text.replace(FOREIGN_DIGIT, asciiDigit).normalize('NFC');
}
