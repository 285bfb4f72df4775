/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

export function summary(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Processor time of a function, once warm: other programs do not count. */
export function times(runs: number, run: () => unknown): Times {
  for (let i = 0; i < runs / 4; i += 1) run();
  const taken = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    run();
    return process.cpuUsage(began).user / 1_000;
  });
  return summary(taken);
}
