import { failedLeg } from '../../sign-on.ts';
import type { Say } from '../../words.ts';
import type { Report, Seen } from '../model.ts';
import { sayOr } from '../said.ts';
import { listRows, type Row, row } from './row.ts';

/** What the browser saw, as codes: for those who read codes. */
export const seenRows = (report: Report): Row[] =>
  listRows(report, 'seen', report.seen, (seen) =>
    row(
      (say) => sayOr(say, 'report_seen', seen.kind),
      (say) => [pairs(seen), ...remarks(seen, say).map((remark) => `(${remark})`)].join(' '),
    ),
  );

const pairs = (seen: Seen): string =>
  Object.entries(seen.facts)
    .map(([name, value]) => `${name}=${value === true ? 'yes' : value === false ? 'no' : value}`)
    .join(' ');

/** Where a failed sign-on was on its way, and how often the same was seen. */
function remarks({ facts, times }: Seen, say: Say): readonly string[] {
  const leg = failedLeg(facts.status, facts.step);
  return [
    ...(leg ? [sayOr(say, 'report_leg', leg)] : []),
    ...(times > 1 ? [say('report_times', String(times))] : []),
  ];
}
