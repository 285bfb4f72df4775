import type { Say } from '../words.ts';
import { summary } from './layout/summary.ts';
import { type Line, lines } from './lines.ts';
import { machineLine } from './machine-line.ts';
import type { Report } from './model.ts';
import { cut, plain } from './plain.ts';
import { printRow } from './print.ts';

export const MAX_LINES = 120;
export const MAX_CHARACTERS = 6_000;

/** Tried in turn: in a wordy language lines get shorter, never fewer. */
const LINE_LENGTHS = [2_000, 400, 300, 200, 120, 60, 40];

/** The report as plain text for any mail: at most 120 lines and 6,000 characters. */
export function toText(report: Report, say: Say): string {
  let text = '';
  for (const length of LINE_LENGTHS) {
    text = renderText(report, say, length);
    if (text.length <= MAX_CHARACTERS) break;
  }
  return text;
}

/** The text with lines of at most `length` characters, however long that makes it. */
export const renderText = (report: Report, say: Say, length: number): string =>
  lines(report)
    .map((line) => textOf(line, report, say, length))
    .join('\n');

function textOf(line: Line, report: Report, say: Say, length: number): string {
  switch (line.kind) {
    case 'summary':
      return cut(plain(summary(report, say)), length);
    case 'reference':
      return plain(say('report_reference', report.reference, report.key));
    case 'heading':
      return plain(say(line.heading)).toUpperCase();
    case 'row': {
      const { label, value } = printRow(line.row, say);
      return cut(label === '' ? `  ${value}` : `  ${label}: ${value}`, length);
    }
    case 'omitted':
      return plain(`${say('report_omitted')}: ${report.omitted}`);
    case 'blank':
      return '';
    case 'machine':
      return machineLine(report);
  }
}
