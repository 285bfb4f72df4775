import type { FactOf } from '../../core/evidence.ts';

type Skew = Pick<FactOf<'clock'>, 'minutes' | 'direction'>;

/** Less is the usual drift and the way of the answer. */
const FIVE_MINUTES = 5 * 60_000;
const LATEST = Date.UTC(2200, 0);
/** RFC 9110, section 5.6.7: the one form a server may send. */
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How far the device's clock is from the server's, by the `Date` of an answer that has just come
 * (`now`, epoch milliseconds). `age`: seconds the answer lay in a cache on the way. Undefined for
 * anything but one well-formed date of this age of the world.
 */
export function clockSkew(
  dates: readonly string[],
  age: string | undefined,
  now: number,
): Skew | undefined {
  const [date = ''] = dates;
  if (dates.length !== 1 || !DATE.test(date.trim())) return undefined;
  if (age !== undefined && !/^\d{1,7}$/.test(age.trim())) return undefined;
  const sent = Date.parse(date) + Number(age ?? 0) * 1_000;
  if (!(sent > 0 && sent < LATEST)) return undefined;
  const ahead = now - sent;
  const minutes = Math.min(Math.round(Math.abs(ahead) / 60_000), 1_000_000);
  if (Math.abs(ahead) < FIVE_MINUTES) return { minutes, direction: 'right' };
  return { minutes, direction: ahead > 0 ? 'ahead' : 'behind' };
}
