const MOST_SECONDS = 7 * 24 * 3600;

/** Seconds to wait, from a Retry-After header (RFC 9110, section 10.2.3): seconds or a date. */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  const seconds = /^\d{1,9}$/.test(text)
    ? Number(text)
    : Math.ceil((Date.parse(text) - now) / 1000);
  return seconds >= 0 && seconds <= MOST_SECONDS ? seconds : undefined;
}
