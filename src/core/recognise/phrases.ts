import type { ProblemId } from '../problems/ids.ts';
import { canonical } from './canonical.ts';
import { isUnspaced, size } from './script.ts';
import { isBoundary, segment } from './segment.ts';

/** A message as one portal words it, from configuration: literal, `*` stands for any words. */
export interface Phrase {
  readonly text: string;
  readonly problem: ProblemId;
}

/** Phrases made ready for looking up. */
export interface Phrases {
  /** The problem of the first phrase the text contains. */
  readonly find: (text: string) => ProblemId | null;
  /** Phrases with too little text to mean anything; they match nothing. */
  readonly refused: readonly string[];
}

/** Fewer letters between the stars would match by chance. */
const MIN_LETTERS = 4;

const flat = (text: string) =>
  segment(canonical(text))
    .replace(/[,;.?]+/g, ' ')
    .trim();

/** Where a phrase may begin or end: between words, and anywhere in scripts that part no words. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const inside = at > 0 && at < text.length;
  return !inside || isBoundary(before, after) || isUnspaced(before) || isUnspaced(after);
}

/** Where `part` stands as whole words at or after `from`; -1 when it does not. */
function wordsAt(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + part.length)) return at;
  }
  return -1;
}

/** True when the parts follow each other; the earliest place of each is always good enough. */
function contains(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = wordsAt(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Prepares configured phrases once. Never a RegExp: the cost is the text's length per phrase. */
export function compilePhrases(phrases: readonly Phrase[]): Phrases {
  const ready = phrases.map(({ text, problem }) => ({
    text,
    problem,
    parts: text
      .split('*')
      .map(flat)
      .filter((part) => part !== ''),
  }));
  const usable = ready.filter(({ parts }) => size(parts.join('')) >= MIN_LETTERS);
  return {
    refused: ready.filter((phrase) => !usable.includes(phrase)).map(({ text }) => text),
    find(text) {
      const said = flat(text);
      return usable.find(({ parts }) => contains(said, parts))?.problem ?? null;
    },
  };
}
