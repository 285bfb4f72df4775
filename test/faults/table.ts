import { PROBLEM_IDS, type ProblemId } from '../../src/core/problems/ids.ts';
import type { Stage } from '../e2e/support/stage.ts';
import { CANNOT, whyNotBy } from '../support/cannot.ts';
import { browsersOf } from './browsers.ts';
import type { FaultRow } from './define.ts';
import { runFaulty, runHealthy } from './run-row.ts';
import type { Servers } from './servers/index.ts';

/** One line of the table: what was made, what was seen of it, and what was said without it. */
export interface Line {
  readonly row: FaultRow;
  readonly observed: string;
  readonly verdict: string;
  readonly ms: number | undefined;
  readonly silent: boolean;
  /** What went wrong. */
  readonly failed?: string;
  /** Why this browser cannot play it. */
  readonly cannot?: string;
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays every row with its fault and without it, and says each line as it is done. */
export async function playAll(
  rows: readonly FaultRow[],
  parts: { readonly stage: Stage; readonly servers: Servers },
  say: (line: Line) => void,
): Promise<readonly Line[]> {
  const browsers = browsersOf(parts.stage, parts.servers);
  const lines: Line[] = [];
  for (const row of rows) {
    const line = await play(row).catch(
      (error: unknown): Line => ({ ...EMPTY, row, failed: told(error) }),
    );
    lines.push(line);
    say(line);
  }
  return lines;

  async function play(row: FaultRow): Promise<Line> {
    const why = whyNotBy(row, 'chromium');
    if (why !== null) return { ...EMPTY, row, cannot: CANNOT[why] };
    const faulty = await browsers.for(row, true);
    const outcome = await runFaulty(row, { ...parts, running: faulty });
    const healthy = await browsers.for(row, false);
    const alarms = await runHealthy(row, { ...parts, running: healthy });
    const failed = alarms.length > 0 ? { failed: `without the fault: ${alarms.join(', ')}` } : {};
    return { row, ...outcome, silent: alarms.length === 0, ...failed };
  }
}

const EMPTY = { observed: '', verdict: '', ms: undefined, silent: false } as const;

/** A line as text. */
export function print({ row, observed, verdict, ms, silent, failed, cannot }: Line): string {
  const head = `${row.problem.padEnd(30)} ${row.fault}`;
  if (cannot !== undefined) return `${head}\n    cannot, because ${cannot}`;
  if (failed !== undefined) return `${head}\n    FAILED: ${failed}`;
  const speed = ms === undefined ? 'no clock' : `${ms} ms`;
  const without = silent ? 'silent without it' : 'NOT silent without it';
  return `${head}\n    ${verdict}, ${speed}, ${without}: ${observed}`;
}

/** The problems no row is about. */
export const missing = (rows: readonly FaultRow[]): readonly ProblemId[] =>
  PROBLEM_IDS.filter((id) => rows.every(({ problem }) => problem !== id));

/** The middle value; undefined without any. */
export const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
