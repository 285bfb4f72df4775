import { canonical } from './canonical.ts';
import type { Piece } from './pieces.ts';

const words = (name: string): string[] => name.toLowerCase().split(' ').filter(Boolean);

function matchesAt(pieces: readonly Piece[], at: number, name: readonly string[]): boolean {
  return name.every((word, i) => pieces[at + i]?.raw.toLowerCase() === word);
}

function printAt(pieces: readonly Piece[], at: number, name: readonly string[]): void {
  for (const [i, word] of name.entries()) {
    const piece = pieces[at + i];
    if (piece === undefined) continue;
    piece.kind = 'name';
    piece.core = word;
  }
}

/** Prints configured names where the text has them, in the spelling of the configuration. */
export function printNames(pieces: readonly Piece[], names: readonly string[]): void {
  for (const configured of names) {
    const spelled = canonical(configured).split(' ').filter(Boolean);
    const name = words(spelled.join(' '));
    if (name.length === 0) continue;
    for (let at = 0; at + name.length <= pieces.length; at++) {
      if (matchesAt(pieces, at, name)) printAt(pieces, at, spelled);
    }
  }
}
