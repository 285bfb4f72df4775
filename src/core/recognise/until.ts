import { fold, MAX_LENGTH } from './canonical.ts';

/**
 * A portal may stand in another time zone, and many leave out am and pm. A lock of up to an hour
 * that ends within the hour by our clock can be neither off by a zone nor by half a day.
 */
const MOST_MINUTES = 60;
const DAY = 1_440;
const HALF_DAY = DAY / 2;
/** So near a time, another figure is a date or a second time. */
const NEAR = 16;

const TIME = /(?<![\d:./-])(\d{1,2})(?: ?[:.h] ?(\d{2}))?(?: ?([ap])\.? ?m\b)?(?![\d:%/]|[.-]\d)/g;
/** A zone that is named is not reckoned with. */
const ZONE = /^[\s(,.]*(?:utc|gmt|z\b|[a-z]{1,3}[sd]t\b|[+-]\d)/;

interface Time {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight; of both halves of the day where it may be either. */
  readonly clocks: readonly number[];
}

function timeOf(match: RegExpExecArray): Time | null {
  const [whole, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 23 || minute > 59 || (half && (hour === 0 || hour > 12))) return null;
  const clock = hour * 60 + minute;
  const afternoon = (clock % HALF_DAY) + HALF_DAY;
  const either = half === 'p' ? [afternoon] : half === 'a' ? [clock % HALF_DAY] : null;
  const clocks = either ?? (hour >= 1 && hour <= 12 ? [clock % HALF_DAY, afternoon] : [clock]);
  return { start: match.index, end: match.index + whole.length, clocks };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether one of the words stands directly before or behind. */
function isEnd(before: string, behind: string, until: string): boolean {
  const some = until
    .split(' ')
    .map((one) => escaped(one.replaceAll('_', ' ')))
    .join('|');
  // Words of scripts without spaces stand beside others; those of the rest do not.
  const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}]';
  return (
    new RegExp(`(?<!${letter})(?:${some})[\\s.,:]{0,3}$`, 'u').test(before) ||
    new RegExp(`^[\\s,]{0,2}(?:${some})(?!${letter})`, 'u').test(behind)
  );
}

/**
 * Minutes until the one time of day at which a text says that a wait ends, by a computer's clock
 * (`clock`: minutes since midnight, local); undefined where it is not plain or not within the hour.
 * `until`: the pack's words for it.
 */
export function minutesUntil(text: string, until: string, clock: number): number | undefined {
  if (until === '') return undefined;
  const plain = fold(text.slice(0, MAX_LENGTH));
  const times = [...plain.matchAll(TIME)].flatMap((match) => timeOf(match) ?? []);
  const [time] = times;
  if (!time || times.length > 1) return undefined;
  const before = plain.slice(0, time.start);
  const behind = plain.slice(time.end);
  if (/\d/.test(before.slice(-NEAR) + behind.slice(0, NEAR)) || ZONE.test(behind)) return undefined;
  if (!isEnd(before, behind, fold(until))) return undefined;
  const ahead = Math.min(...time.clocks.map((one) => (one - clock + DAY) % DAY));
  return ahead > 0 && ahead <= MOST_MINUTES ? ahead : undefined;
}
