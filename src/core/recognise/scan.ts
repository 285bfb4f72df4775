import type { Vocabulary } from './compile.ts';
import { CONCEPTS } from './concepts.ts';
import { isBoundary } from './segment.ts';
import { WORD_END, WORD_START } from './trie.ts';

/** A pattern of one pack found in the segmented text. */
export interface Hit {
  readonly pack: number;
  readonly concept: number;
  readonly start: number;
  readonly end: number;
}

/** Number words are hits too: concept `NUMBER_BASE + 2 * value`, so that halves are whole. */
export const NUMBER_BASE = 10_000;

/** No pattern is longer; so the walk stays linear whatever the text. */
const MAX_PATTERN = 60;

function hitsAt(text: string, start: number, { trie }: Vocabulary, out: Hit[]): void {
  const opens = start === 0 || isBoundary(text.charCodeAt(start - 1), text.charCodeAt(start));
  const limit = Math.min(text.length, start + MAX_PATTERN);
  let node = 0;
  for (let i = start; i < limit; i++) {
    node = trie.step(node, text.charCodeAt(i));
    if (node < 0) return;
    const outputs = trie.outputsOf(node);
    if (!outputs) continue;
    const closes = isBoundary(text.charCodeAt(i), text.charCodeAt(i + 1));
    for (const { pack, concept, edges } of outputs) {
      if (!opens && edges & WORD_START) continue;
      if (!closes && edges & WORD_END) continue;
      out.push({ pack, concept, start, end: i + 1 });
    }
  }
}

/** One walk over the text: everything any pack knows in it, in reading order. */
export function scan(text: string, vocabulary: Vocabulary): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < text.length; i++) hitsAt(text, i, vocabulary, hits);
  return hits;
}

const COMMON = CONCEPTS.indexOf('common');

/**
 * Characters of the text each pack accounts for: the evidence for its language. The small words
 * of a language count double, names of products prove little.
 */
export function coverage(hits: readonly Hit[], packs: number): number[] {
  const covered = new Array<number>(packs).fill(0);
  const until = new Array<number>(packs).fill(0);
  for (const { pack, concept, start, end } of hits) {
    const from = Math.max(start, until[pack] ?? 0);
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
