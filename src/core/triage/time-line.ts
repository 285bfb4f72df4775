/** Reports per stretch of time. */
export interface TimeLine {
  /** Epoch milliseconds of the first stretch, a multiple of `size`. */
  readonly start: number;
  /** Milliseconds. */
  readonly size: number;
  readonly counts: readonly number[];
}

const MINUTE = 60_000;
const SIZES = [5, 15, 60, 240, 1_440, 10_080, 43_200, 525_600].map((minutes) => minutes * MINUTE);
const MOST = 48;

/** The finest time line of at most 48 stretches; null without times. */
export function timeLine(times: readonly number[]): TimeLine | null {
  if (times.length === 0) return null;
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const stretches = (size: number) => Math.floor(last / size) - Math.floor(first / size) + 1;
  const coarsest = Math.ceil((last - first + 1) / (MOST - 1));
  const size = SIZES.find((one) => stretches(one) <= MOST) ?? coarsest;
  const start = Math.floor(first / size) * size;
  const counts = Array<number>(stretches(size)).fill(0);
  for (const time of times) {
    const index = Math.floor((time - start) / size);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { start, size, counts };
}
