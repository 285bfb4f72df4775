import type { Report, Seen } from '../model.ts';
import { sayOr } from '../said.ts';
import { listRows, type Row, row } from './row.ts';

/** What the browser saw, as codes: for those who read codes. */
export const seenRows = (report: Report): Row[] =>
  listRows(report, 'seen', report.seen, (seen) =>
    row(
      (say) => sayOr(say, 'report_seen', seen.kind),
      (say) =>
        seen.times > 1
          ? `${pairs(seen)} (${say('report_times', String(seen.times))})`
          : pairs(seen),
    ),
  );

const pairs = (seen: Seen): string =>
  Object.entries(seen.facts)
    .map(([name, value]) => `${name}=${value === true ? 'yes' : value === false ? 'no' : value}`)
    .join(' ');
