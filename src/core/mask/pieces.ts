import { isErrorName, isProductCode } from './codes.ts';
import { segmentRun, splitScripts } from './segment.ts';
import { placeholderFor } from './shapes.ts';
import { standingOf } from './standing.ts';
import { printSupportId, supportIdSpans } from './support-ids.ts';
import type { Standing, Vocabulary } from './vocabulary.ts';

/** What became of a token: a kind that is printed, or `hidden` behind a placeholder. */
export type PieceKind = Standing | 'number' | 'code' | 'id' | 'name' | 'mark' | 'hidden';

/** One token of a text with the punctuation around it. */
export interface Piece {
  /** Whether a space stood before it. */
  readonly gap: boolean;
  readonly lead: string;
  readonly raw: string;
  readonly tail: string;
  kind: PieceKind;
  /** What is printed. */
  core: string;
}

const MAX_PIECES = 250;
const LEAD = `"'([{<*`;
const TAIL = `"')]}>.,:;!?*`;
const PRINTED_LEAD = /["'(]/;
const PRINTED_TAIL = /["').,:;!?]/g;
const MARK = /^[-/&|+.,:;!?"'()]{1,3}$/;

/** `User` and `USER` as they are, `uSeR` in lower case: odd capitals could carry a secret. */
const tidy = (core: string): string =>
  core.replace(/\p{L}[\p{L}\p{M}]*/gu, (run) =>
    run === run.toUpperCase() || run.slice(1) === run.slice(1).toLowerCase()
      ? run
      : run.toLowerCase(),
  );

function classify(raw: string, lists: readonly Vocabulary[]): Pick<Piece, 'kind' | 'core'> {
  const core = tidy(raw);
  // Tidied, a Turkish word may no longer be one: its small I has no dot.
  const standing = standingOf(raw, lists) && standingOf(core, lists);
  if (standing !== undefined) return { kind: standing, core };
  if (/^\d{1,3}$/.test(raw)) return { kind: 'number', core: raw };
  if (isProductCode(raw) || isErrorName(raw)) return { kind: 'code', core: raw };
  return { kind: 'hidden', core: placeholderFor(raw) };
}

/** `attempt(s)` is one word. */
const PLURAL = /^([a-z]{3,20})\((s|es)\)([.,:;!?]?)$/i;

function peel(chunk: string): Pick<Piece, 'lead' | 'raw' | 'tail'> {
  const plural = PLURAL.exec(chunk);
  if (plural) return { lead: '', raw: plural[1] ?? '', tail: `(${plural[2]})${plural[3]}` };
  let start = 0;
  let end = chunk.length;
  while (start < end && LEAD.includes(chunk[start] ?? '')) start += 1;
  while (end > start && TAIL.includes(chunk[end - 1] ?? '')) end -= 1;
  const lead = PRINTED_LEAD.exec(chunk.slice(0, start))?.[0] ?? '';
  const tail = (chunk.slice(end).match(PRINTED_TAIL) ?? []).slice(0, 3).join('');
  return { lead, raw: chunk.slice(start, end), tail };
}

function toPiece(chunk: string, gap: boolean, lists: readonly Vocabulary[]): Piece {
  const { lead, raw, tail } = peel(chunk);
  if (raw !== '' && !/^[^\p{L}\p{N}]+$/u.test(raw)) {
    return { gap, lead, raw, tail, ...classify(raw, lists) };
  }
  const core = MARK.test(chunk) ? chunk : '';
  return { gap, lead: '', raw: '', tail: '', kind: 'mark', core };
}

function chunkPieces(chunk: string, lists: readonly Vocabulary[]): Piece[] {
  const parts = splitScripts(chunk).flatMap(({ text, unspaced }) =>
    unspaced ? segmentRun(text, lists) : [text],
  );
  return parts.map((part, i) => toPiece(part, i === 0, lists));
}

function textPieces(text: string, lists: readonly Vocabulary[]): Piece[] {
  return text
    .split(' ')
    .filter((chunk) => chunk !== '')
    .slice(0, MAX_PIECES)
    .flatMap((chunk) => chunkPieces(chunk, lists));
}

/** Cuts canonical text into tokens and says of each whether it may be printed. */
export function toPieces(text: string, lists: readonly Vocabulary[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of supportIdSpans(text)) {
    pieces.push(...textPieces(text.slice(at, span.start), lists));
    const core = printSupportId(span);
    pieces.push({ gap: true, lead: '', raw: core, tail: '', kind: 'id', core });
    at = span.end;
  }
  pieces.push(...textPieces(text.slice(at), lists));
  return pieces.slice(0, MAX_PIECES);
}
