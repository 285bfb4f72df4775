/** Allows `most` calls per key in any `windowMs` milliseconds; keys beyond 1,000 start afresh. */
export function createLimiter(
  most: number,
  windowMs: number,
): (key: string, now: number) => boolean {
  const calls = new Map<string, number[]>();
  return (key, now) => {
    const recent = (calls.get(key) ?? []).filter((at) => now - at < windowMs);
    if (calls.size > 1_000) calls.clear();
    calls.set(key, recent);
    if (recent.length >= most) return false;
    recent.push(now);
    return true;
  };
}
