import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { type Locale, type Say, sayFrom } from '../../src/core/words.ts';
import { KINDS } from './kinds.ts';
import { type Haystack, haystack, leaksOf } from './leaks.ts';
import { plantFacts } from './plant.ts';
import { createSource } from './random.ts';
import { renderings, reportWording } from './render.ts';

export interface Count {
  planted: number;
  found: number;
}

export interface BenchResult {
  reports: number;
  /** Reports in which only the second net caught something: a fault of the masking. */
  withheld: number;
  kinds: Record<string, Count>;
  /** The first leaks in words, for whoever has to mend them. */
  examples: string[];
}

const MAX_EXAMPLES = 20;

interface Share {
  readonly reports: number;
  readonly seed: number;
  /** What the reports are written with; English where nothing is said. */
  readonly locale?: Locale;
}

interface Language {
  readonly say: Say;
  readonly wording: Haystack;
}

/** Generates `reports` reports from `seed` and counts the planted values that are still in them. */
export function runBench({ reports, seed, locale = en }: Share): BenchResult {
  const language = { say: sayFrom(locale), wording: haystack(reportWording(locale)) };
  const source = createSource(seed);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, { planted: 0, found: 0 }]));
  const result: BenchResult = { reports, withheld: 0, kinds, examples: [] };
  for (let i = 0; i < reports; i++) runOne(plantFacts(source), language, result);
  return result;
}

function runOne(
  { facts, secrets, templates }: ReturnType<typeof plantFacts>,
  { say, wording: own }: Language,
  result: BenchResult,
) {
  const report = haystack(renderings(facts, say));
  const wording = [own, haystack(templates)];
  const note = (what: string) => {
    if (result.examples.length < MAX_EXAMPLES) {
      result.examples.push(`${what}\n${facts.map((fact) => JSON.stringify(fact)).join('\n')}`);
    }
  };
  if (report.words.has('withheld')) {
    result.withheld += 1;
    note('the second net caught what masking let through');
  }
  for (const secret of secrets) {
    const count = result.kinds[secret.kind];
    if (count === undefined) throw new Error(`unlisted kind ${secret.kind}`);
    count.planted += 1;
    const leaks = leaksOf(secret, report, wording);
    if (leaks.length === 0) continue;
    count.found += 1;
    note(`${secret.kind}: ${JSON.stringify(leaks)} of ${secret.text}`);
  }
}

/** The sum of several results. */
export function merge(results: readonly BenchResult[]): BenchResult {
  const total = runBench({ reports: 0, seed: 0 });
  for (const result of results) {
    total.reports += result.reports;
    total.withheld += result.withheld;
    total.examples.push(...result.examples);
    for (const [kind, { planted, found }] of Object.entries(result.kinds)) {
      const count = total.kinds[kind] ?? { planted: 0, found: 0 };
      total.kinds[kind] = { planted: count.planted + planted, found: count.found + found };
    }
  }
  return total;
}

/** All values planted and found. */
export function sum({ kinds }: BenchResult): Count {
  const counts = Object.values(kinds);
  return {
    planted: counts.reduce((total, { planted }) => total + planted, 0),
    found: counts.reduce((total, { found }) => total + found, 0),
  };
}
