import { canonical } from './canonical.ts';
import { printNames } from './names.ts';
import { hide } from './piece-traits.ts';
import { type Piece, toPieces } from './pieces.ts';
import { applyNeighbourRules } from './rules.ts';
import { vocabulariesFor } from './vocabulary.ts';

export interface MaskTextOptions {
  /** BCP 47 tag of the text's language; its word list applies besides the English one. */
  readonly lang?: string;
  /** Configured names, such as the portal's, printed as they are. */
  readonly names?: readonly string[];
  /** Words of the page's address, from `addressValues`: hidden where they are not plain words. */
  readonly address?: ReadonlySet<string>;
}

const MAX_OUTPUT = 400;

/** Joins neighbours behind the same placeholder and drops what was only decoration. */
function folded(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let parted = false;
  for (const one of pieces) {
    const last = kept.at(-1);
    if (one.kind === 'mark' && one.core === '') {
      parted = true;
      continue;
    }
    // What decoration stood between does not become one word.
    const piece = parted ? { ...one, gap: true } : one;
    parted = false;
    if (last?.kind === 'hidden' && piece.kind === 'hidden' && last.core === piece.core) {
      kept[kept.length - 1] = { ...piece, gap: last.gap, lead: last.lead };
    } else kept.push(piece);
  }
  return kept;
}

/** A word that is also a name and stands in the address too is somebody's there. */
function hideValues(pieces: readonly Piece[], values: ReadonlySet<string>): void {
  for (const piece of pieces) {
    const parts = piece.raw.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (piece.kind !== 'plain' && parts.some((part) => values.has(part))) hide(piece);
  }
}

function print(pieces: readonly Piece[]): string {
  let line = '';
  for (const piece of pieces) {
    const space = piece.gap && line !== '' ? ' ' : '';
    const next = `${space}${piece.lead}${piece.core}${piece.tail}`;
    if (line.length + next.length > MAX_OUTPUT) return line;
    line += next;
  }
  return line;
}

/**
 * Page text as harmless text: listed words of its language and of English, numbers of up to three
 * digits, known error codes and typed support ids; `[email]`, `[url]`, `[token]`, `[number]` or
 * `[...]` for everything else. One line of at most 400 characters; never throws.
 */
export function maskText(raw: string, options: MaskTextOptions = {}): string {
  const lists = vocabulariesFor(options.lang);
  const pieces = toPieces(canonical(raw), lists);
  printNames(pieces, options.names ?? []);
  if (options.address) hideValues(pieces, options.address);
  applyNeighbourRules(pieces, lists);
  return print(folded(pieces));
}
