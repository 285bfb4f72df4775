import type { Piece } from './pieces.ts';

const SCRIPTS = [/^\p{Script=Han}+$/u, /^\p{Script=Hiragana}+$/u];

const sameScript = (a: string, b: string): boolean =>
  SCRIPTS.some((script) => script.test(a) && script.test(b));

const isSingle = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.raw.length === 1 && SCRIPTS.some((script) => script.test(piece.raw));

const isGluedTo = (piece: Piece, other: Piece | undefined): boolean =>
  other !== undefined && other.kind === 'hidden' && sameScript(piece.raw, other.raw);

/** First index behind the glued pieces that begin at `from`. */
function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  while (end < pieces.length && pieces[end]?.gap === false && pieces[end]?.kind !== 'mark')
    end += 1;
  return end;
}

/**
 * Single characters of Chinese and Japanese that may be part of a name: glued to a masked one, or
 * two or three that make up the whole stretch.
 */
export function singleCharactersToHide(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < pieces.length; from = runEnd(pieces, from)) {
    const run = pieces.slice(from, runEnd(pieces, from));
    const bare = run.length > 1 && run.length < 4 && run.every(isSingle);
    for (const [i, piece] of run.entries()) {
      if (!isSingle(piece)) continue;
      if (bare || isGluedTo(piece, run[i - 1]) || isGluedTo(piece, run[i + 1])) found.push(piece);
    }
  }
  return found;
}
