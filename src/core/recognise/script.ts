/** Ranges of letters by script; Latin is all below the first. */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xc80, 0xcff, 'kannada'],
  [0xd00, 0xd7f, 'malayalam'],
  [0xd80, 0xdff, 'sinhala'],
  [0xe00, 0xe7f, 'thai'],
  [0xe80, 0xeff, 'lao'],
  [0x1000, 0x109f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x137f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** The script of a folded letter; null for digits, separators and scripts no pack uses. */
function scriptOf(code: number): string | null {
  if (code < 0x370) return code >= 0x61 ? 'latin' : null;
  for (const [from, to, script] of RANGES) {
    if (code <= to) return code >= from ? script : null;
  }
  return null;
}

/** One ideograph or syllable says as much as several letters. */
const WEIGHTS: Readonly<Record<string, number>> = { han: 3, hangul: 3, kana: 2 };
const weight = (script: string) => WEIGHTS[script] ?? 1;

/** Scripts that leave no spaces between words. */
const UNSPACED: ReadonlySet<string | null> = new Set([
  'thai',
  'lao',
  'burmese',
  'khmer',
  'kana',
  'han',
]);

/** True for a character of a script whose words run together. */
export const isUnspaced = (code: number): boolean => UNSPACED.has(scriptOf(code));

/** How much of a folded text is written in which script. */
export function scripts(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) found.set(script, (found.get(script) ?? 0) + weight(script));
  }
  return found;
}

/** Characters of a folded text, the signs that say more than a letter counted as several. */
export function size(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    sum += script ? weight(script) : 1;
  }
  return sum;
}
