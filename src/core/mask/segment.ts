import { standingOf } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** A stretch of a chunk that is, or is not, in a script without spaces. */
interface Run {
  readonly text: string;
  readonly unspaced: boolean;
}

/** Cuts a chunk where its script changes, so that an address inside Chinese text stays in one. */
export function splitScripts(chunk: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of chunk.matchAll(UNSPACED)) {
    if (match.index > at) runs.push({ text: chunk.slice(at, match.index), unspaced: false });
    runs.push({ text: match[0], unspaced: true });
    at = match.index + match[0].length;
  }
  if (at < chunk.length) runs.push({ text: chunk.slice(at), unspaced: false });
  return runs;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

/**
 * The words of a run without spaces. A stretch the browser's dictionary takes for one word although
 * it is made of listed words is cut into those; two characters at least each, because a single one
 * may be a family name.
 */
export function segmentRun(run: string, lists: readonly Vocabulary[]): string[] {
  const lang = lists[0]?.lang ?? 'en';
  const words = [...segmenter(lang).segment(run)].map(({ segment }) => segment);
  return words.flatMap((word) => cutListed(word, lists) ?? [word]);
}

function cutListed(word: string, lists: readonly Vocabulary[]): string[] | undefined {
  if (word.length < 4 || word.length > 16 || standingOf(word, lists) !== undefined)
    return undefined;
  for (let end = word.length - 2; end >= 2; end--) {
    const head = word.slice(0, end);
    const rest = word.slice(end);
    if (standingOf(head, lists) === undefined) continue;
    const tail = standingOf(rest, lists) === undefined ? cutListed(rest, lists) : [rest];
    if (tail !== undefined) return [head, ...tail];
  }
  return undefined;
}
