import type { Say } from '../../words.ts';
import type { Report, ReportHop } from '../model.ts';
import { listRows, optionalRow, type Row, row } from './row.ts';

/** The page, and the redirects that led there. */
export function whereRows(report: Report): Row[] {
  const page = optionalRow(report, 'page', report.page, (address) =>
    row('report_page', () => address),
  );
  return [
    ...(page.length > 0 ? page : [row('report_page', 'report_page_unknown')]),
    ...listRows(report, 'hop', report.hops, (hop, i) =>
      row(
        (say) => say('report_hop', String(i + 1)),
        (say) => hopText(say, hop),
      ),
    ),
    ...(report.loop ? [row('report_loop', 'report_loop_yes')] : []),
  ];
}

function hopText(say: Say, { address, status, ms, times }: ReportHop): string {
  const text = say('report_hop_answer', address, String(status), (ms / 1000).toFixed(1));
  return times > 1 ? `${text}, ${say('report_times', String(times))}` : text;
}
