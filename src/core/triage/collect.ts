import {
  checkReport,
  type ReadError,
  type ReadResult,
  type Report,
  readReports,
} from '../report/index.ts';

/** What one source (a file, a paste, a mail) gave. */
export interface Harvest {
  readonly reports: readonly Report[];
  /** Why there is none; empty when there is one. */
  readonly error?: ReadError;
}

/** Every report in a text: a pasted report, a mail's body or a saved JSON file. */
export function harvest(text: string): Harvest {
  const start = text.slice(0, 200).trimStart();
  const results = start.startsWith('{') || start.startsWith('[') ? fromJson(text) : [];
  return settle(results.length > 0 ? results : readReports(text));
}

/** One JSON report, or a list of them. */
function fromJson(text: string): ReadResult[] {
  try {
    const value: unknown = JSON.parse(text);
    return (Array.isArray(value) ? value : [value]).map(checkReport);
  } catch {
    return [];
  }
}

/** The same report stands in a mail's text, its HTML and its attachment: one of them is enough. */
export function settle(results: readonly ReadResult[]): Harvest {
  const reports = results.flatMap((result) => ('error' in result ? [] : [result]));
  if (reports.length > 0) return { reports: distinct(reports) };
  const failed = results.find((result) => 'error' in result);
  return { reports: [], error: failed && 'error' in failed ? failed.error : 'missing' };
}

/** Each report once, by its reference and the time it was made. */
export function distinct(reports: readonly Report[]): Report[] {
  const byReference = new Map(reports.map((one) => [identity(one), one]));
  return byReference.size === reports.length ? [...reports] : [...byReference.values()];
}

export const identity = ({ reference, times }: Report): string => `${reference} ${times.made}`;
