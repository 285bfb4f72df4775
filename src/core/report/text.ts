import type { Say } from '../words.ts';
import { summary } from './layout/summary.ts';
import { type Line, lines } from './lines.ts';
import { machineLine } from './machine-line.ts';
import type { Report } from './model.ts';
import { plain } from './plain.ts';
import { printRow } from './print.ts';

/** The report as plain text for any mail: at most 120 lines and 6,000 characters. */
export const toText = (report: Report, say: Say): string =>
  lines(report)
    .map((line) => textOf(line, report, say))
    .join('\n');

function textOf(line: Line, report: Report, say: Say): string {
  switch (line.kind) {
    case 'summary':
      return plain(summary(report, say));
    case 'reference':
      return plain(say('report_reference', report.reference, report.key));
    case 'heading':
      return plain(say(line.heading)).toUpperCase();
    case 'row': {
      const { label, value } = printRow(line.row, say);
      return label === '' ? `  ${value}` : `  ${label}: ${value}`;
    }
    case 'omitted':
      return plain(`${say('report_omitted')}: ${report.omitted}`);
    case 'blank':
      return '';
    case 'machine':
      return machineLine(report);
  }
}
