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

/** `ま|こと`: a stretch of kana no longer than a given name that begins with a lone character, as no particle does. */
const isKanaName = (run: readonly Piece[]): boolean =>
  run.slice(0, 1).some(isSingle) && /^\p{Script=Hiragana}{2,4}$/u.test(textOf(run));

const textOf = (run: readonly Piece[]): string => run.map(({ raw }) => raw).join('');

const isMark = (piece: Piece | undefined): boolean => piece?.kind === 'mark';

/** Whether a piece goes on where the one before ended: no space, no mark between them. */
const goesOn = (piece: Piece | undefined, before: Piece | undefined): boolean =>
  piece?.gap === false && !isMark(piece) && !isMark(before);

/** First index behind the glued pieces that begin at `from`. */
function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  while (goesOn(pieces[end], pieces[end - 1])) end += 1;
  return end;
}

/**
 * Pieces of Chinese and Japanese that may be part of a name: single characters glued to a masked one,
 * two or three that make up the whole stretch, and a short stretch of kana around one.
 */
export function unspacedToHide(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (let from = 0; from < pieces.length; from = runEnd(pieces, from)) {
    const run = pieces.slice(from, runEnd(pieces, from));
    const short = run.length > 1 && run.length < 4;
    const bare = short && run.every(isSingle);
    if (isKanaName(run)) found.push(...run);
    for (const [i, piece] of run.entries()) {
      if (!isSingle(piece)) continue;
      if (bare || isGluedTo(piece, run[i - 1]) || isGluedTo(piece, run[i + 1])) found.push(piece);
    }
  }
  return found;
}
