import type { Piece } from './pieces.ts';
import { placeholderFor } from './shapes.ts';

/** What stands for a masked word. */
export const HIDDEN = '[...]';

export const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.raw);
export const isWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'plain' || piece?.kind === 'wary' || piece?.kind === 'lower';
/** Written in a script without capitals. */
export const hasNoCase = (piece: Piece): boolean =>
  piece.raw.toLowerCase() === piece.raw.toUpperCase();

/** The dot of `Dr.` or of an initial ends no sentence. */
const isAbbreviation = (piece: Piece): boolean =>
  piece.tail === '.' && /^(?:\p{Lu}|\p{Lu}\p{Ll})$/u.test(piece.raw);
export const endsSentence = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  (!isAbbreviation(piece) && /[.!?:;]/.test(piece.kind === 'mark' ? piece.core : piece.tail));

/** Puts the placeholder of a masked word where a word would have been printed. */
export function hide(piece: Piece | undefined): void {
  if (piece === undefined || !isWord(piece)) return;
  piece.kind = 'hidden';
  piece.core = HIDDEN;
}

/** Puts the placeholder of its kind where a code, a number or a word would have been printed. */
export function hideToken(piece: Piece): void {
  piece.kind = 'hidden';
  piece.core = placeholderFor(piece.raw);
}
