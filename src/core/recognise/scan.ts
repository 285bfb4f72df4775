import { CONCEPTS } from './concepts.ts';
import { isBoundary } from './segment.ts';
import { REST_OF_WORD, type Trie, WORD_END, WORD_START } from './trie.ts';

/** A pattern of one pack found in the segmented text. */
export interface Hit {
  readonly pack: number;
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** Number words are hits too: concept `NUMBER_BASE + 2 * value`, so that halves are whole. */
export const NUMBER_BASE = 10_000;
/** And so are phrases that say how long without a number ("an hour"): `DURATION_BASE + minutes`. */
export const DURATION_BASE = 12_000;

/** No pattern is longer; so the walk stays linear whatever the text. */
const MAX_PATTERN = 60;

const REST = REST_OF_WORD.charCodeAt(0);

/** A place in the text to look from, and how far patterns that begin there have come. */
interface Walk {
  readonly start: number;
  /** False inside a word, where only parts of compounds may begin. */
  readonly opens: boolean;
  readonly out: Hit[];
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBoundary(text.charCodeAt(end - 1), text.charCodeAt(end))) end++;
  return end;
}

function follow(text: string, from: number, root: number, trie: Trie, walk: Walk): void {
  const limit = Math.min(text.length, walk.start + MAX_PATTERN);
  let node = root;
  for (let i = from; i < limit; i++) {
    node = trie.step(node, text.charCodeAt(i));
    if (node < 0) return;
    if (trie.hasOutput(node)) report(text, i + 1, node, trie, walk);
    const inflected = trie.step(node, REST);
    if (inflected >= 0) follow(text, wordEnd(text, i + 1), inflected, trie, walk);
  }
}

function report(text: string, end: number, node: number, trie: Trie, walk: Walk): void {
  const closes = isBoundary(text.charCodeAt(end - 1), text.charCodeAt(end));
  trie.eachOutput(node, ({ pack, concept, edges }) => {
    if (!walk.opens && edges & WORD_START) return;
    if (!closes && edges & WORD_END) return;
    walk.out.push({ pack, concept, start: walk.start, end });
  });
}

/** One walk over the text: everything any pack knows in it, in reading order. */
export function scan(text: string, trie: Trie): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    const opens = start === 0 || isBoundary(text.charCodeAt(start - 1), text.charCodeAt(start));
    follow(text, start, 0, trie, { start, opens, out: hits });
  }
  return hits;
}

const COMMON = CONCEPTS.indexOf('common');

/**
 * Characters of the text each pack accounts for: the evidence for its language. The small words
 * of a language count double; words that all languages borrow prove nothing.
 */
export function coverage(hits: readonly Hit[], packs: number, universal: number): number[] {
  const covered = new Array<number>(packs).fill(0);
  const until = new Array<number>(packs).fill(0);
  for (const { pack, concept, start, end } of hits) {
    const from = Math.max(start, until[pack] ?? 0, until[universal] ?? 0);
    if (end <= from) continue;
    const weight = concept === COMMON ? 2 : 1;
    covered[pack] = (covered[pack] ?? 0) + weight * (end - from);
    until[pack] = end;
  }
  return covered;
}

/** The hits of one pack (and of the pack for all languages); the longest at a place wins. */
export function longest(hits: readonly Hit[], pack: number, universal: number): Hit[] {
  const kept: Hit[] = [];
  let until = 0;
  const mine = hits.filter((hit) => hit.pack === pack || hit.pack === universal);
  for (let i = 0; i < mine.length; ) {
    const start = mine[i]?.start ?? 0;
    let end = 0;
    let next = i;
    for (; mine[next]?.start === start; next++) end = Math.max(end, mine[next]?.end ?? 0);
    if (start >= until) {
      for (const hit of mine.slice(i, next)) if (hit.end === end) kept.push(hit);
      until = end;
    }
    i = next;
  }
  return kept;
}
