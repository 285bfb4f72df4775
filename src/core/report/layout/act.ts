import type { Report } from '../model.ts';
import { sayOr } from '../said.ts';
import { type Row, row } from './row.ts';

/** Who can end it, and why they. */
export const actRows = ({ owner, recipient }: Report): Row[] => [
  row('report_owner', (say) => {
    const role = sayOr(say, 'report_owner', owner);
    return recipient === undefined ? role : `${role} (${recipient})`;
  }),
  row('report_why', (say) => sayOr(say, 'report_why', owner)),
];
