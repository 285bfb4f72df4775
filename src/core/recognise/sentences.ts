import { CONCEPTS, type Concept, type LanguagePack } from './concepts.ts';
import { isFine } from './fine.ts';
import type { Hit } from './scan.ts';
import { size } from './script.ts';
import { nextOf } from './segment.ts';

/**
 * What is in no pack but follows: from negation, or from how much is said: hardly more than these
 * words (`bare`), one word (`word`), one sentence (`single`), a figure (`number`), as many figures
 * as a date with its hours has (`schedule`), several words of password rules (`rules`), nothing but
 * that a thing is as it should be (`fine`), no figure but nought (`zero`).
 */
export const DERIVED = [
  'notSetUp',
  'notAssigned',
  'notSent',
  'notReceived',
  'bare',
  'word',
  'number',
  'schedule',
  'rules',
  'single',
  'fine',
  'zero',
] as const;
export type Meaning = Concept | (typeof DERIVED)[number];
export const MEANINGS: readonly Meaning[] = [...CONCEPTS, ...DERIVED];

/** A negated "valid" is "wrong"; null: the negated word counts for nothing. */
const NEGATED: Partial<Record<Concept, Meaning | null>> = {
  valid: 'wrong',
  found: 'unknown',
  allowed: 'denied',
  enabled: 'disabled',
  available: 'unavailable',
  supported: 'unsupported',
  able: 'cannot',
  setUp: 'notSetUp',
  assigned: 'notAssigned',
  verified: 'unverified',
  match: 'mismatch',
  sent: 'notSent',
  received: 'notReceived',
  success: 'failed',
  required: null,
  expired: null,
  locked: null,
  failed: 'success',
};

/** How far, in characters, a negation reaches to the word it negates. */
const REACH = 40;
/** A word that negation merely cancels must stand right beside it ("not required", "no failed ..."). */
const ADJACENT = 2;
/** How far back it reaches where negation does not usually follow its word. */
const REACH_BACK = 4;
const REACH_UNSPACED = 6;

/** A text this short has no room for another subject. */
const BARE = 24;

const isBare = (text: string): boolean => size(text) <= BARE;

/** What one sentence says. */
export interface Sentence {
  readonly meanings: ReadonlySet<Meaning>;
  readonly question: boolean;
  /** It asks, offers or supposes: a sign of help texts rather than of messages. */
  readonly explains: boolean;
}

/** A hit as a part of its sentence. */
export interface Word {
  meaning: Meaning | null;
  readonly start: number;
  readonly end: number;
}

/** Day, month, from, to: fewer figures may be a date or an hour alone. */
const SCHEDULE = 4;

/** Share of a bare text that must be words we know. */
const MOSTLY = 0.6;

const known = (words: readonly Word[]) =>
  words.reduce((sum, word) => sum + word.end - word.start, 0);

/**
 * Leaves out what is only a condition ("if your account is locked ..."), with all that follows from
 * it, and what is only a purpose ("to prevent unauthorised access, ..."), up to its comma.
 */
function withoutConditions(words: readonly Word[], text: string): Word[] {
  const purposes = new Set(words.flatMap((w) => (w.meaning === 'purpose' ? [w.start] : [])));
  const kept: Word[] = [];
  let until = 0;
  for (const word of words) {
    if (word.start < until) continue;
    if (purposes.has(word.start)) until = nextOf(',;.?', text, word.end);
    else if (word.meaning === 'condition') break;
    else if (word.meaning === 'conditionEnd') kept.length = 0;
    else kept.push(word);
  }
  return kept;
}

/** How far a negation may stand from this word; -1 for words it does not turn. */
function turns(word: Word, reach: number): number {
  if (word.meaning === null) return -1;
  const turned = (NEGATED as Partial<Record<Meaning, Meaning | null>>)[word.meaning];
  if (turned === undefined) return -1;
  return turned === null || word.meaning === 'failed' ? ADJACENT : reach;
}

function negate(words: readonly Word[], text: string, reach: number, back: number): void {
  const near = (from: number, to: number, limit: number) =>
    from <= to && to - from <= limit && !text.slice(from, to).includes(',');
  words.forEach((word, i) => {
    if (word.meaning !== 'not' && word.meaning !== 'cannot') return;
    let target = words.slice(i + 1).find((w) => near(word.end, w.start, turns(w, reach)));
    target ??= words
      .slice(0, i)
      .reverse()
      .find(
        (w) =>
          word.meaning === 'not' &&
          w.meaning !== 'failed' &&
          near(w.end, word.start, turns(w, back)),
      );
    if (!target?.meaning) return;
    target.meaning = NEGATED[target.meaning as Concept] ?? null;
    if (word.meaning === 'not') word.meaning = null;
  });
}

/** What the whole text says by its length and its figures. */
function ofText(text: string): Meaning[] {
  const numbers = text.match(/\d+/g) ?? [];
  const holds: readonly (readonly [Meaning, boolean])[] = [
    ['word', !text.includes(' ')],
    ['number', numbers.length > 0],
    ['zero', numbers.length > 0 && numbers.every((number) => Number(number) === 0)],
    ['schedule', numbers.length >= SCHEDULE],
  ];
  return holds.flatMap(([meaning, isSo]) => (isSo ? [meaning] : []));
}

/** What the words of one sentence mean together, negations resolved. */
function meaningsOf(said: readonly Word[], text: string): Set<Meaning> {
  const meanings = new Set<Meaning>();
  for (const word of said) if (word.meaning) meanings.add(word.meaning);
  if (isBare(text) && known(said) >= text.length * MOSTLY) meanings.add('bare');
  if (said.filter((word) => word.meaning === 'rule').length > 1) meanings.add('rules');
  return meanings;
}

/** Cuts the hits of one pack into the sentences of the text, negations resolved. */
export function sentences(text: string, hits: readonly Hit[], pack: LanguagePack): Sentence[] {
  const reach = pack.unspaced ? REACH_UNSPACED : REACH;
  const back = pack.lateNegation ? reach : REACH_BACK;
  const found: (Sentence & { readonly meanings: Set<Meaning> })[] = [];
  const always = ofText(text);
  let next = 0;
  for (let start = 0, end = 0; end < text.length; end++) {
    const mark = text[end] ?? '';
    if (!'.?;'.includes(mark)) continue;
    const words: Word[] = [];
    for (let hit = hits[next]; hit && hit.start < end; hit = hits[++next]) {
      words.push({ meaning: CONCEPTS[hit.concept] ?? null, start: hit.start, end: hit.end });
    }
    const fine = isFine(words, text, start, end);
    start = end + 1;
    if (words.length === 0) continue;
    const said = withoutConditions(words, text);
    negate(said, text, reach, back);
    const meanings = meaningsOf(said, text);
    for (const meaning of always) meanings.add(meaning);
    if (fine) meanings.add('fine');
    const question = mark === '?';
    const explains = question || meanings.has('ask') || said.length < words.length;
    found.push({ meanings, question, explains });
  }
  if (found.length === 1) found[0]?.meanings.add('single');
  return found;
}
