import { groups } from '../report/fold.ts';
import type { Report } from '../report/index.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Reports of the same fault, newest first. */
export interface Group {
  readonly key: string;
  readonly reports: readonly [Report, ...Report[]];
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly scope: Scope;
}

/** Groups by dedupe key, the largest first, then the latest. */
export function groupReports(reports: readonly Report[]): Group[] {
  const newestFirst = reports.toSorted((a, b) => b.times.made - a.times.made);
  return groups(newestFirst, (report) => report.key)
    .map(toGroup)
    .toSorted((a, b) => b.reports.length - a.reports.length || b.last - a.last);
}

function toGroup(reports: [Report, ...Report[]]): Group {
  return {
    key: reports[0].key,
    reports,
    first: reports.reduce(
      (first, { times }) => Math.min(first, times.first ?? times.made),
      Infinity,
    ),
    last: reports[0].times.made,
    scope: scopeOf(reports),
  };
}
