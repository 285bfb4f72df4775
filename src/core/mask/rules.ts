import type { Piece } from './pieces.ts';
import { singleCharactersToHide } from './rule-unspaced.ts';
import type { Vocabulary } from './vocabulary.ts';

const HIDDEN = '[...]';

const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.raw);
const isWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'plain' || piece?.kind === 'wary' || piece?.kind === 'lower';
/** A masked word, as opposed to a masked number or address. */
const isHiddenWord = (piece: Piece | undefined): boolean =>
  piece?.kind === 'hidden' && piece.core === HIDDEN;
/** The dot of `Dr.` or of an initial ends no sentence. */
const isAbbreviation = (piece: Piece): boolean =>
  piece.tail === '.' && /^(?:\p{Lu}|\p{Lu}\p{Ll})$/u.test(piece.raw);
const endsSentence = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  (!isAbbreviation(piece) && /[.!?:;]/.test(piece.kind === 'mark' ? piece.core : piece.tail));

function hide(piece: Piece | undefined): void {
  if (piece === undefined || !isWord(piece)) return;
  piece.kind = 'hidden';
  piece.core = HIDDEN;
}

/** Words that show the one before to be a name, in the languages that write capitals. */
const AFTER_A_NAME = new Set(
  'is has was will and or had does did can cannot y e et und en och og ja es está ha fue era é foi tem est a été è sono ist hat wurde war konnte heeft werd er har blev ble är on oli ei jest został ma nie je byl bol má van nem este nu это не был была имеет має був είναι έχει bir adalah tidak telah'.split(
    ' ',
  ),
);

/** Words that begin sentences and are hardly a name there. */
const NEUTRAL = new Set(
  'the this that these your our you we it if when to for from with at on by of and or but as not no please sorry unable cannot error sign log in a i an my can has so he alone come just even anda sie ihr du'.split(
    ' ',
  ),
);
const isNeutral = (piece: Piece): boolean => NEUTRAL.has(piece.raw.toLowerCase());
const isAllCaps = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}{2,}$/u.test(piece.raw);
/** `IP` amid other words; amid capitals it may be a name like any other. */
const isAcronym = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:IP|LAN|WAN|CORS)$/.test(pieces[at]?.raw ?? '') &&
  ![pieces[at - 1], pieces[at + 1]].some(isAllCaps);

/** Whether the words around show that a capitalised one is a word and not a name. */
function isProven(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece === undefined || piece.tail !== '' || next === undefined) return false;
  if (AFTER_A_NAME.has(next.raw.toLowerCase())) return false;
  if (isNeutral(piece)) return true;
  if (endsSentence(before) && !isHiddenWord(before)) {
    return next.kind === 'plain' || (isWord(next) && !isCapital(next));
  }
  const isHeading = (word: Piece | undefined) =>
    word?.kind === 'plain' && /^\p{Lu}\p{Ll}/u.test(word.raw);
  return isHeading(before) && isHeading(next);
}

const hasNoCase = (piece: Piece): boolean => piece.raw.toLowerCase() === piece.raw.toUpperCase();

/** Where no capital tells names, a word that is also one needs words and no masked one beside it. */
function isAmongWords(pieces: readonly Piece[], at: number): boolean {
  const beside = [pieces[at - 1], pieces[at + 1]];
  return beside.some(isWord) && !beside.some(isHiddenWord);
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

/** Roles that a name often follows, but that also begin many headings. */
const ROLES = new Set(
  'user provider patient member physician clinician client customer subscriber employee'.split(' '),
);
const isRole = (piece: Piece): boolean => ROLES.has(piece.raw.toLowerCase());
const MAX_NAME = 4;

function hideNameAfter(pieces: readonly Piece[], from: number, all: boolean): void {
  for (let i = from; i < from + MAX_NAME && isCapital(pieces[i]); i++) {
    if (all || pieces[i]?.kind === 'wary') hide(pieces[i]);
    if (endsSentence(pieces[i])) return;
  }
}

/** After a title or a greeting capitalised words are a name, even if they are in the list. */
function hideAfterTitles(pieces: readonly Piece[], lists: readonly Vocabulary[]): void {
  for (const [i, piece] of pieces.entries()) {
    const isTitle = lists.some(({ titles }) => titles.has(piece.raw.toLowerCase()));
    if (!isTitle && !isRole(piece)) continue;
    if (endsSentence(piece) && piece.tail !== '.') continue;
    const skip = pieces[i + 1]?.raw.toLowerCase() === 'back' ? 2 : 1;
    hideNameAfter(pieces, i + skip, isTitle);
  }
}

/** Verbs that follow a masked name more often than they are the second half of one. */
const AUXILIARY = /^(?:will|may)$/;

/** Where every noun has a capital, a capital beside a masked word says nothing. */
const CAPITAL_NOUNS = new Set(['de']);

/** A capitalised word beside a masked one may be the other half of a name. */
function hideBesideNames(pieces: readonly Piece[], lang: string | undefined): void {
  const nouns = CAPITAL_NOUNS.has(lang ?? 'en');
  const hidden = pieces.map(isHiddenWord);
  const masked = pieces.map((piece, i) => hidden[i] === true && isCapital(piece));
  for (const [i, piece] of pieces.entries()) {
    const before = masked[i - 1] && !endsSentence(pieces[i - 1]);
    const beside = before || (masked[i + 1] && !endsSentence(piece));
    const common = isNeutral(piece) || isRole(piece) || (nouns && piece.kind === 'plain');
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
  const many = solid.filter(({ kind }) => kind === 'number').length > MAX_NAME;
  for (const [i, piece] of solid.entries()) {
    if (piece.kind !== 'number' || (alone[i] && !many)) continue;
    piece.kind = 'hidden';
    piece.core = '[number]';
  }
}

/** Masks what its neighbours give away, in the order in which one rule feeds the next. */
export function applyNeighbourRules(pieces: readonly Piece[], lists: readonly Vocabulary[]): void {
  for (const piece of singleCharactersToHide(pieces)) hide(piece);
  hideAmbiguous(pieces);
  hideAfterTitles(pieces, lists);
  hideBesideNames(pieces, lists[0]?.lang);
  hideNumbers(pieces);
}
