import type { Report } from '../core/report/index.ts';
import { toCsv } from '../core/triage/index.ts';

/** Saves all reports as a table. A blob of our own: nothing is fetched or sent. */
export function saveCsv(reports: readonly Report[]): void {
  const url = URL.createObjectURL(new Blob([toCsv(reports)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'login-triage-reports.csv';
  link.click();
  // Firefox starts the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
