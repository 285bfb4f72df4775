import { ALPHABETS_END, nextOf } from './segment.ts';
import type { Meaning, Word } from './sentences.ts';

const GOOD: ReadonlySet<Meaning | null> = new Set(['enabled', 'allowed', 'valid', 'supported']);
/** Words that only hold a sentence together. */
const SMALL: ReadonlySet<Meaning | null | undefined> = new Set<Meaning>(['common', 'will']);
const CHECKED: ReadonlySet<Meaning | null> = new Set<Meaning>([
  ...(['cookie', 'thirdParty', 'javascript', 'popup', 'browser', 'clock', 'device'] as const),
  ...(['common', 'will', 'enabled', 'allowed', 'valid', 'supported'] as const),
]);

/**
 * True for what a system check says of a healthy browser: known words only, of things and small
 * words, and at the end, after a small word or a colon, that all is well. "Enable cookies" and "make
 * sure that cookies are enabled" are built otherwise; so is a request in Persian, Japanese or Korean,
 * whose verb stands last: these are not judged.
 */
export function isFine(words: readonly Word[], text: string, from: number, to: number): boolean {
  let until = from;
  for (const word of words) {
    if (!CHECKED.has(word.meaning) || word.start > until + 1) return false;
    // A stem stands for its whole word.
    until = Math.max(until, nextOf(' ,;.?', text, word.end));
  }
  const last = words.at(-1);
  if (!last || until < to || !GOOD.has(last.meaning)) return false;
  if (text.charCodeAt(last.start) >= ALPHABETS_END) return false;
  const before = words.findLast((word) => word.end < last.start);
  const told = SMALL.has(before?.meaning) || text[last.start - 1] === ',';
  return told && words.some((word) => !GOOD.has(word.meaning) && !SMALL.has(word.meaning));
}
