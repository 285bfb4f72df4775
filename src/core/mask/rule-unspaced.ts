import type { Piece } from './pieces.ts';

const SCRIPTS = [/^\p{Script=Han}+$/u, /^\p{Script=Hiragana}+$/u];

const sameScript = (a: string, b: string): boolean =>
  SCRIPTS.some((script) => script.test(a) && script.test(b));

/** Characters that stand in no name. */
const NEVER_A_NAME =
  /[您你我的了是在请請不没沒未已或将將被到时時为為与與此这這该該以会會后後个個页頁码碼并並]/;

const isSingle = (piece: Piece): boolean =>
  piece.raw.length === 1 &&
  SCRIPTS.some((script) => script.test(piece.raw)) &&
  !NEVER_A_NAME.test(piece.raw);

/** Given names have one or two characters; a longer masked stretch is a word we do not know. */
const isGluedTo = (piece: Piece, other: Piece | undefined): boolean =>
  other?.kind === 'hidden' && other.raw.length <= 2 && sameScript(piece.raw, other.raw);

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
    const short = run.length > 1 && run.length < 4;
    const bare = short && run.every(isSingle);
    for (const [i, piece] of run.entries()) {
      if (!isSingle(piece)) continue;
      if (bare || isGluedTo(piece, run[i - 1]) || isGluedTo(piece, run[i + 1])) found.push(piece);
    }
  }
  return found;
}
