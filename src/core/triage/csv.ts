import type { Report } from '../report/index.ts';

type Cell = string | number | undefined;

/** Column names are data: the same in every language. */
const COLUMNS: Readonly<Record<string, (report: Report) => Cell>> = {
  reference: ({ reference }) => `LT-${reference}`,
  key: ({ key }) => key,
  made_utc: ({ times }) => iso(times.made),
  first_failure_utc: ({ times }) => iso(times.first),
  last_failure_utc: ({ times }) => iso(times.last),
  attempts: ({ times }) => times.attempts,
  portal: ({ portal }) => portal.id,
  problem: ({ findings }) => findings[0]?.problem,
  verdict: ({ findings }) => findings[0]?.verdict,
  owner: ({ owner }) => owner,
  message: ({ messages }) => messages[0]?.text,
  error_code: ({ messages }) => messages[0]?.code,
  page: ({ page }) => page,
  browser: ({ environment }) => environment.browser,
  browser_version: ({ environment }) => environment.version,
  system: ({ environment }) => environment.system,
  extension_version: ({ environment }) => environment.extension,
  scope: ({ answers }) => answers.find(({ question }) => question === 'scope')?.answer,
  organisation: ({ entered }) => entered.organisation,
  provider_number: ({ entered }) => entered.npi,
  call_back: ({ entered }) => entered.callback,
  note: ({ entered }) => entered.note,
};

/**
 * One line a report, as RFC 4180 has it, with a byte order mark for spreadsheets. Cells that a
 * spreadsheet would run as a formula begin with an apostrophe.
 */
export function toCsv(reports: readonly Report[]): string {
  const rows = reports.map((report) => Object.values(COLUMNS).map((cell) => quote(cell(report))));
  const lines = [Object.keys(COLUMNS).map(quote), ...rows].map((cells) => cells.join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: Cell): string {
  const text = String(cell ?? '').replace(/[\t\r\n]+/g, ' ');
  const inert = /^\s*[=+\-@|%]/.test(text) ? `'${text}` : text;
  return `"${inert.replace(/"/g, '""')}"`;
}

const iso = (at: number | undefined): Cell =>
  at === undefined ? undefined : new Date(at).toISOString();
