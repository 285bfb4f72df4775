import { AFTER_A_NAME, isNeutral, isRole } from './name-context.ts';
import { endsSentence, HIDDEN, hasNoCase, hide, isCapital, isWord } from './piece-traits.ts';
import type { Piece } from './pieces.ts';
import { hideCodes } from './rule-codes.ts';
import { hideAfterTitles, MAX_NAME } from './rule-titles.ts';
import { unspacedToHide } from './rule-unspaced.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A masked word, as opposed to a masked number or address. */
const isHiddenWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'hidden' && piece.core === HIDDEN;
const isAllCaps = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}{2,}$/u.test(piece.raw);
/** `IP` amid other words; amid capitals it may be a name like any other. */
const isAcronym = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:IP|CORS)$/.test(pieces[at]?.raw ?? '') && ![pieces[at - 1], pieces[at + 1]].some(isAllCaps);

/** Whether the words around show that a capitalised one is a word and not a name. */
function isProven(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.tail !== '' || next === undefined) return false;
  if (/'s$/i.test(piece.raw)) return false;
  if (AFTER_A_NAME.has(next.raw.toLowerCase())) return false;
  if (isNeutral(piece)) return true;
  if (endsSentence(before) && !isHiddenWord(before)) {
    return next.kind === 'plain' || (isWord(next) && !isCapital(next));
  }
  const isHeading = (word: Piece | undefined) =>
    word?.kind === 'plain' && /^\p{Lu}\p{Ll}/u.test(word.raw);
  return isHeading(before) && isHeading(next);
}

/** Scripts that put no space between words: one amid spaces is no part of the sentence. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Where no capital tells names, a word that is also one needs words and no masked one beside it. */
function isAmongWords(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if ([before, next].some(isHiddenWord)) return false;
  const apart = UNSPACED.test(piece?.raw ?? '');
  return (isWord(before) && !(apart && piece?.gap)) || (isWord(next) && !(apart && next?.gap));
}

/** A capital on a word that is also a name or part of an address needs proof that it is a word. */
function hideAmbiguous(pieces: readonly Piece[]): void {
  const mixed = pieces.some(({ raw }) => /\p{Ll}/u.test(raw));
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'lower' && piece.raw !== piece.raw.toLowerCase()) hide(piece);
    if (piece.kind === 'wary' && hasNoCase(piece) && !isAmongWords(pieces, i)) hide(piece);
    if (piece.kind !== 'wary' || !isCapital(piece) || (mixed && isAcronym(pieces, i))) continue;
    if (!isProven(pieces, i)) hide(piece);
  }
}

/** Verbs that follow a masked name more often than they are the second half of one. */
const AUXILIARY = /^(?:will|may)$/;

/** Where every noun has a capital, a capital beside a masked word says nothing without a verb. */
const CAPITAL_NOUNS = new Set(['de']);

const isBeforeVerb = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.tail === '' && AFTER_A_NAME.has(pieces[at + 1]?.raw.toLowerCase() ?? '');

/** A capitalised word beside a masked one may be the other half of a name. */
function hideBesideNames(pieces: readonly Piece[], lang: string | undefined): void {
  const nouns = CAPITAL_NOUNS.has(lang ?? 'en');
  const hidden = pieces.map(isHiddenWord);
  const masked = pieces.map((piece, i) => hidden[i] === true && isCapital(piece));
  for (const [i, piece] of pieces.entries()) {
    const before = masked[i - 1] && !endsSentence(pieces[i - 1]);
    const beside = before || (masked[i + 1] && !endsSentence(piece));
    const noun = nouns && piece.kind === 'plain' && !(before && isBeforeVerb(pieces, i));
    const common = isNeutral(piece) || isRole(piece) || noun;
    if (beside && isCapital(piece) && !common) hide(piece);
    const named = isHiddenWord(pieces[i + 1]) || (hidden[i - 1] && !AUXILIARY.test(piece.raw));
    if (piece.kind === 'lower' && named) hide(piece);
  }
}

/** A short number alone is harmless; beside another number or a masked token it may be part of it. */
function hideNumbers(pieces: readonly Piece[]): void {
  const solid = pieces.filter((piece) => piece.kind !== 'mark');
  const unsafe = (piece: Piece | undefined) =>
    piece !== undefined && (piece.kind === 'hidden' || /\p{N}/u.test(piece.raw));
  const alone = solid.map((_, i) => !unsafe(solid[i - 1]) && !unsafe(solid[i + 1]));
  const many = solid.filter(({ raw }) => /^\d{1,3}$/.test(raw)).length > MAX_NAME;
  for (const [i, piece] of solid.entries()) {
    if (piece.kind !== 'number' || (alone[i] && !many)) continue;
    piece.kind = 'hidden';
    piece.core = '[number]';
  }
}

/** Masks what its neighbours give away, in the order in which one rule feeds the next. */
export function applyNeighbourRules(pieces: readonly Piece[], lists: readonly Vocabulary[]): void {
  for (const piece of unspacedToHide(pieces)) hide(piece);
  hideAmbiguous(pieces);
  hideAfterTitles(pieces, lists);
  hideBesideNames(pieces, lists[0]?.lang);
  hideCodes(pieces, lists);
  hideNumbers(pieces);
}
