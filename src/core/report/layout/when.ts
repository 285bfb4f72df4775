import type { Say } from '../../words.ts';
import { localDate, localTime, offsetText } from '../clock.ts';
import type { Report } from '../model.ts';
import { optionalRow, type Row, row } from './row.ts';

/** When it was reported, first and last failed, how often, and until when trying is useless. */
export function whenRows(report: Report): Row[] {
  const { made, first, last, attempts } = report.times;
  const until = report.findings[0]?.until;
  return [
    row('report_made', (say) => stamp(say, report, made)),
    ...optionalRow(report, 'first', first, (at) =>
      row('report_first', (say) => stamp(say, report, at)),
    ),
    ...optionalRow(report, 'last', last, (at) =>
      row('report_last', (say) => stamp(say, report, at)),
    ),
    ...optionalRow(report, 'attempts', attempts, (count) =>
      row('report_attempts', (say) => attemptsText(say, report, count)),
    ),
    ...optionalRow(report, 'until', until, (at) =>
      row('report_wait', (say) => stamp(say, report, at)),
    ),
  ];
}

function attemptsText(say: Say, report: Report, attempts: number): string {
  const { lockAfter } = report.times;
  return lockAfter === undefined
    ? String(attempts)
    : say('report_attempts_lock', String(attempts), String(lockAfter));
}

function stamp(say: Say, { times: { offsetMinutes } }: Report, at: number): string {
  const utcDate = localDate(at, 0);
  const date = localDate(at, offsetMinutes);
  return say(
    'report_time',
    date,
    localTime(at, offsetMinutes),
    offsetText(offsetMinutes),
    utcDate === date ? localTime(at, 0) : `${utcDate} ${localTime(at, 0)}`,
  );
}
