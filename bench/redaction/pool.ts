import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchResult } from './run.ts';

/** A share of the bench: the same seed gives the same reports, whoever makes them. */
export interface Share {
  readonly reports: number;
  readonly seed: number;
}

const SHARE = 5_000;

/** Cuts the bench into shares with seeds of their own. */
export function sharesOf(reports: number, seed: number): Share[] {
  return Array.from({ length: Math.ceil(reports / SHARE) }, (_, i) => ({
    reports: Math.min(SHARE, reports - i * SHARE),
    seed: seed + i,
  }));
}

function runWorker(shares: Share[], done: (result: BenchResult) => void): Promise<void> {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const next = () => worker.send(shares.shift() ?? 'end');
  return new Promise((resolve, reject) => {
    worker.on('message', (result) => {
      done(result as BenchResult);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
    );
    next();
  });
}

/** Runs all shares on all processors. */
export async function runShares(shares: readonly Share[]): Promise<BenchResult[]> {
  const left = [...shares];
  const results: BenchResult[] = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), left.length) }, () =>
    runWorker(left, (result) => results.push(result)),
  );
  await Promise.all(workers);
  return results;
}
