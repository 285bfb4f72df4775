import { KINDS } from './kinds.ts';
import { leaksOf } from './leaks.ts';
import { plantReport } from './plant.ts';
import { createSource } from './random.ts';

export interface BenchResult {
  readonly planted: number;
  readonly found: number;
  readonly withheld: number;
  readonly kinds: ReadonlyMap<string, { planted: number; found: number }>;
  /** The first leaks in words, for whoever has to mend them. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 40;

/** Generates `reports` reports from `seed` and counts the planted values that are still in them. */
export function runBench({ reports, seed }: { reports: number; seed: number }): BenchResult {
  const source = createSource(seed);
  const kinds = new Map(KINDS.map((kind) => [kind, { planted: 0, found: 0 }]));
  const examples: string[] = [];
  let withheld = 0;
  for (let i = 0; i < reports; i++) {
    const made = plantReport(source);
    withheld += made.withheld;
    if (made.withheld > 0)
      examples.push(
        `second net: ${made.report} ${JSON.stringify(made.secrets.map((x) => x.text))}`,
      );
    for (const secret of made.secrets) {
      const count = kinds.get(secret.kind);
      if (count === undefined) throw new Error(`unlisted kind ${secret.kind}`);
      count.planted += 1;
      const leaks = leaksOf(secret, made.report, made.templates);
      if (leaks.length === 0) continue;
      count.found += 1;
      examples.push(
        `${secret.kind}: ${JSON.stringify(leaks)} of ${secret.text} in\n${made.report}`,
      );
    }
  }
  const counts = [...kinds.values()];
  return {
    planted: counts.reduce((sum, { planted }) => sum + planted, 0),
    found: counts.reduce((sum, { found }) => sum + found, 0),
    withheld,
    kinds,
    examples: examples.slice(0, MAX_EXAMPLES),
  };
}
