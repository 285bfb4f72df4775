/** Letters below this code point are Latin; a word never runs from Latin into another script. */
const LATIN_END = 0x250;
/** Latin, Greek and Cyrillic end here: scripts whose words are abbreviated with a full stop. */
export const ALPHABETS_END = 0x530;

/** Punctuation beyond ASCII, as code-point ranges; all else beyond ASCII counts as part of a word. */
const GAPS: readonly (readonly [number, number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x2b0, 0x2ff],
  [0x55a, 0x55f],
  [0x589, 0x58f],
  [0x5be, 0x5be],
  [0x5f3, 0x5f4],
  [0x609, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x10fb, 0x10fb],
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3007, 0x3020],
  [0xd800, 0xdfff],
];
const STOPS = '.!|;\u3002\u061b\u06d4\u0964\u0965\u0589\u2026';
const QUESTIONS = '?\u061f\u055e';
const COMMAS = ',:()[]\u3001\u060c\u2013\u2014\u00b7\u2022';

let words: Uint8Array | undefined;

/** A table is asked for every character of every text; it is made once. */
function table(): Uint8Array {
  const made = new Uint8Array(0x1_0000).fill(1, 0x80);
  made.fill(1, 0x30, 0x3a).fill(1, 0x61, 0x7b);
  for (const [from, to] of GAPS) made.fill(0, from, to + 1);
  return made;
}

/** True for letters, digits and marks, in lower case. */
export function isWord(code: number): boolean {
  words ??= table();
  return words[code] === 1;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** True between two characters that belong to different words: "30min" is two words. */
export function isBoundary(before: number, after: number): boolean {
  if (!isWord(before) || !isWord(after)) return true;
  return before < LATIN_END !== after < LATIN_END || (isDigit(before) && !isDigit(after));
}

/** Longer abbreviations: Romanian "your" stands in every other message, German "or", "if need be". */
const ABBREVIATED =
  /(?:^| )(?:dvs|bzw|ggf)$|\d ?(?:min|std|sek|sec|seg|hrs?|tim|godz|hod|dk|sn|мин|сек|хв|год|λεπ)$/;

/** True after a word of one or two letters: "el. paštas", "z. B." end no sentence, "5 a.m." does. */
function isShort(before: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const isLetter = isWord(last) && !isDigit(last) && last < ALPHABETS_END;
  return (isLetter && !/[^ ,;.?]{3}$| [ap] m$/.test(before)) || ABBREVIATED.test(before);
}

function separator(char: string, before: string, next: number): string {
  if (QUESTIONS.includes(char)) return '?';
  // A full stop inside an address, a number or after an abbreviation ends nothing.
  if (char === '.' && (isWord(next) || isShort(before))) return ' ';
  if (STOPS.includes(char)) return char === ';' ? ';' : '.';
  return COMMAS.includes(char) ? ',' : ' ';
}

/** Sentence ends outrank commas, commas outrank spaces. */
const RANK = ' ,;.?';

/** Words joined by exactly one separator: space, comma, `;` or the sentence ends `.` and `?`. */
export function segment(canonical: string): string {
  let out = '';
  let gap = '';
  for (let i = 0; i < canonical.length; i++) {
    const code = canonical.charCodeAt(i);
    if (isWord(code)) {
      out += gap + canonical[i];
      gap = '';
      continue;
    }
    const found = separator(canonical[i] ?? ' ', out, canonical.charCodeAt(i + 1));
    if (gap === '' || RANK.indexOf(found) > RANK.indexOf(gap)) gap = found;
  }
  return out.replace(/^[ ,;.?]/, '') + (gap === ';' || gap === '?' ? gap : '.');
}

/** The next place of one of these marks, or else the end of the text. */
export function nextOf(marks: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && !marks.includes(text[at] ?? '')) at++;
  return at;
}

const isLatinLetter = (c: number) => (c >= 0x61 && c <= 0x7a) || (c >= 0xdf && c < LATIN_END);
const isLookAlike = (c: number) => c >= 0x370 && c < 0x530;

/** A brand's Latin letters before a whole word of the language, such as Greek "my…": no disguise. */
const MIN_WORD = 3;

/** Greek or Cyrillic letters that follow `at` in one word; -1 when Latin ones come after them. */
function lookAlikes(text: string, at: number): number {
  let end = at;
  while (isLookAlike(text.charCodeAt(end))) end++;
  return isLatinLetter(text.charCodeAt(end)) ? -1 : end - at;
}

/** True when one word mixes Latin with Greek or Cyrillic letters: a disguise, not a language. */
export function mixesScripts(segmented: string): boolean {
  for (let i = 1; i < segmented.length; i++) {
    const a = segmented.charCodeAt(i - 1);
    const b = segmented.charCodeAt(i);
    if (isLookAlike(a) && isLatinLetter(b)) return true;
    if (isLatinLetter(a) && isLookAlike(b) && lookAlikes(segmented, i) < MIN_WORD) return true;
  }
  return false;
}
