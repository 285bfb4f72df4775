import { announcesName, endsName, followsName, IN_A_GREETING, isAlsoYou } from './name-context.ts';
import { endsSentence, hasNoCase, hide, isCapital, isWord } from './piece-traits.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No name has more words. */
export const MAX_NAME = 4;
/** Where no capital shows how long a name is. */
const MAX_NAME_WITHOUT_CASE = 2;

const isTitle = (piece: Piece | undefined, lists: readonly Vocabulary[]): boolean =>
  piece !== undefined && lists.some(({ titles }) => titles.has(piece.raw.toLowerCase()));

/** What may be a name from `from` on, up to a word that is none or the end of the sentence. */
function nameFrom(
  pieces: readonly Piece[],
  from: number,
  behindTitle: boolean,
  lists: readonly Vocabulary[],
): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces.slice(from, from + 2 * MAX_NAME)) {
    const passed = isTitle(piece, lists) || IN_A_GREETING.has(piece.raw.toLowerCase());
    if (!passed) {
      if (endsName(piece, behindTitle) || !(isWord(piece) || piece.kind === 'hidden')) break;
      found.push(piece);
    }
    if (endsSentence(piece) && !(passed && piece.tail === '.')) break;
    if (piece.tail === ',' && !passed && !isCapital(piece)) break;
  }
  return found;
}

/** Whether the word at `at` of a possible name is to be hidden. */
function isPartOfName(piece: Piece, at: number, behindTitle: boolean): boolean {
  if (hasNoCase(piece)) return behindTitle ? at < MAX_NAME_WITHOUT_CASE : piece.kind === 'wary';
  return at < MAX_NAME && (isCapital(piece) || piece.kind !== 'plain');
}

function hideBehind(words: readonly Piece[], behindTitle: boolean): void {
  for (const [at, piece] of words.entries()) {
    if (!isPartOfName(piece, at, behindTitle)) return;
    hide(piece);
  }
}

/** The words in front of a title that stands behind the name; a name may be cut into several. */
function hideBefore(pieces: readonly Piece[], at: number): void {
  for (let i = at - 1; i >= Math.max(0, at - MAX_NAME); i--) {
    const piece = pieces[i];
    if (piece === undefined || !hasNoCase(piece) || endsSentence(piece) || endsName(piece, true))
      return;
    if (piece.tail !== '') return;
    hide(piece);
  }
}

/** Beside a title, a greeting or a role every word is a name that is not known to be none. */
export function hideAfterTitles(pieces: readonly Piece[], lists: readonly Vocabulary[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (followsName(piece)) {
      hideBefore(pieces, i);
      continue;
    }
    const title = isTitle(piece, lists) && (!isAlsoYou(piece) || isTitle(pieces[i - 1], lists));
    if (!title && !announcesName(piece)) continue;
    if (endsSentence(piece) && piece.tail !== '.' && piece.tail !== ':') continue;
    const colon = pieces[i + 1]?.core === ':' ? 1 : 0;
    hideBehind(nameFrom(pieces, i + 1 + colon, title, lists), title);
  }
}
