import type { Report } from '../core/report/index.ts';
import { toCsv } from '../core/triage/index.ts';
import { saveText } from '../ui/save.ts';

/** Saves all reports as a table. */
export const saveCsv = (reports: readonly Report[]): void =>
  saveText('login-triage-reports.csv', toCsv(reports), 'text/csv');
