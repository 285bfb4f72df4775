import { CONCEPTS, type Concept } from './concepts.ts';
import { DURATION_BASE, type Hit, NUMBER_BASE } from './scan.ts';

/** What a message counts: minutes to wait (rounded up), attempts that are left. */
export interface Quantities {
  readonly minutes?: number;
  readonly attemptsLeft?: number;
}

const MINUTES: Partial<Record<Concept, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
};
/** Nobody is told to wait longer, or has more tries left. */
const MAX_MINUTES = 60 * 24 * 90;
const MAX_ATTEMPTS = 20;
/** A number belongs to the word it stands next to: at most this many characters between. */
const NEAR = 2;
const NEAR_ATTEMPT = 16;
/** Two numbers this close are a range ("two to three hours") or one number in two words. */
const NEAR_NUMBER = 7;
const HALF = 0.5;

/** A number, or a word that a number can belong to. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  /** How long a phrase says without a number: "an hour". */
  readonly minutes?: number;
  readonly concept?: Concept;
}

/** What a hit says: a duration, a number or a concept. */
function meant({ concept, start, end }: Hit): Mark {
  if (concept >= DURATION_BASE) return { start, end, minutes: concept - DURATION_BASE };
  if (concept >= NUMBER_BASE) return { start, end, value: (concept - NUMBER_BASE) / 2 };
  const name = CONCEPTS[concept];
  return { start, end, ...(name && { concept: name }) };
}

/** Numbers in digits, numbers in words, and concepts of one sentence, in reading order. */
function marks(text: string, from: number, to: number, hits: readonly Hit[]): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(/\d{1,9}/g)) {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, value: Number(match[0]) });
  }
  for (const hit of hits) if (hit.start >= from && hit.start < to) found.push(meant(hit));
  return found.sort((a, b) => a.start - b.start);
}

const gap = (a: Mark, b: Mark) => (a.start < b.start ? b.start - a.end : a.start - b.end);

const isArticle = (one: Mark, half: Mark): boolean =>
  one.value === 1 && half.value === HALF && one.end <= half.start && gap(one, half) <= NEAR;

/** True for "two to three": another number stands before this one, and no unit between; "one half" is none. */
const isRange = (number: Mark, numbers: readonly Mark[], units: readonly Mark[]): boolean =>
  numbers.some(
    (n) =>
      n.end <= number.start &&
      gap(n, number) <= NEAR_NUMBER &&
      !isArticle(n, number) &&
      !units.some((unit) => unit.start >= n.end && unit.end <= number.start),
  );

/**
 * Minutes of "1 hour 30 minutes"; the numbers it used are taken from `free`. A unit whose number is
 * not beside it makes all of it unclear.
 */
function duration(
  numbers: readonly Mark[],
  units: readonly Mark[],
  free: Set<Mark>,
): number | null {
  let minutes: number | null = null;
  for (const unit of units) {
    if (unit.minutes !== undefined) {
      minutes = (minutes ?? 0) + unit.minutes;
      continue;
    }
    const number = numbers.find((n) => n.end <= unit.start && gap(n, unit) <= NEAR);
    if (!number || !unit.concept || isRange(number, numbers, units)) return null;
    free.delete(number);
    // "Half an hour" is "one half hour" elsewhere.
    for (const n of numbers) if (isArticle(n, number)) free.delete(n);
    minutes = (minutes ?? 0) + (number.value ?? 0) * (MINUTES[unit.concept] ?? 0);
  }
  // "An hour and a half": the half comes after its unit.
  return [...free].some(({ value }) => value === HALF) ? null : minutes;
}

/** The one number that counts the attempts left, if there is exactly one. */
function remaining(numbers: Iterable<Mark>, words: readonly Mark[]): number | null {
  const beside = [...numbers].filter((n) => words.some((word) => gap(n, word) <= NEAR_ATTEMPT));
  const value = beside.length === 1 ? beside[0]?.value : undefined;
  return value !== undefined && Number.isInteger(value) ? value : null;
}

/** How long a sentence says to wait; null where it says something else or is not clear. */
function wait(said: ReadonlySet<Concept>, minutes: number | null, counted: boolean): number | null {
  if (minutes === null || said.has('soon') || said.has('inactivity')) return null;
  if (said.has('will') && said.has('locked') && !said.has('unlock')) return null;
  const advice = said.has('later') || said.has('retry');
  const during = said.has('attempt') && !said.has('many');
  if (!advice && (counted || during || said.has('old') || !said.has('locked'))) return null;
  const rounded = Math.ceil(minutes);
  return rounded > 0 && rounded <= MAX_MINUTES ? rounded : null;
}

function ofSentence(list: readonly Mark[]): Quantities {
  const said = new Set(list.flatMap((mark) => mark.concept ?? []));
  const numbers = list.filter((mark) => mark.value !== undefined);
  const units = list.filter(
    ({ concept, minutes }) => minutes !== undefined || (concept && MINUTES[concept] !== undefined),
  );
  const attempts = list.filter((mark) => mark.concept === 'attempt' || mark.concept === 'left');
  const free = new Set(numbers);
  const minutes = duration(numbers, units, free);
  const left =
    said.has('attempt') && said.has('left') && !said.has('many') ? remaining(free, attempts) : null;
  const counted = [...free].some((n) => attempts.some((word) => gap(n, word) <= NEAR_ATTEMPT));
  for (const number of [...free]) {
    if (attempts.some((word) => gap(number, word) <= NEAR_ATTEMPT)) free.delete(number);
  }
  const waiting = free.size === 0 ? wait(said, minutes, counted) : null;
  return {
    ...(waiting !== null && { minutes: waiting }),
    ...(left !== null && left > 0 && left <= MAX_ATTEMPTS && { attemptsLeft: left }),
  };
}

/** The same figure in several sentences is believed; two different ones are not. */
function agreed(values: readonly (number | undefined)[]): number | undefined {
  const distinct = new Set(values.filter((value) => value !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

/**
 * Waiting time and attempts left that a text states. A phrasing that is not understood gives no
 * number rather than a wrong one.
 */
export function quantities(text: string, hits: readonly Hit[]): Quantities {
  const found: Quantities[] = [];
  let from = 0;
  for (let end = 0; end < text.length; end++) {
    if (!'.?;'.includes(text[end] ?? '')) continue;
    found.push(ofSentence(marks(text, from, end, hits)));
    from = end + 1;
  }
  const minutes = agreed(found.map((q) => q.minutes));
  const attemptsLeft = agreed(found.map((q) => q.attemptsLeft));
  return {
    ...(minutes !== undefined && { minutes }),
    ...(attemptsLeft !== undefined && { attemptsLeft }),
  };
}
