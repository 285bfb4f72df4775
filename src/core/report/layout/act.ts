import type { Report } from '../model.ts';
import { sayOr } from '../said.ts';
import { type Row, row } from './row.ts';

/** Who can end it, and why they. */
export function actRows(report: Report): Row[] {
  const { owner, sendTo } = report;
  return [
    row('report_owner', (say) => sayOr(say, 'report_owner', owner)),
    row('report_why', (say) => sayOr(say, 'report_why', owner)),
    row('report_sent_to', (say) => {
      const role = sayOr(say, 'report_owner', sendTo.owner);
      return sendTo.name === undefined ? role : `${sendTo.name} (${role})`;
    }),
  ];
}
