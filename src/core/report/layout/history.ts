import { shortTime } from '../clock.ts';
import type { Report } from '../model.ts';
import { sayFix, sayOr } from '../said.ts';
import { listRows, type Row, row } from './row.ts';

/** Steps that were tried, each with its time and result. */
export function triedRows(report: Report): Row[] {
  const { made, offsetMinutes } = report.times;
  const rows = listRows(report, 'tried', report.tried, ({ fix, result, at }) =>
    row(
      () => shortTime(at, made, offsetMinutes),
      (say) => `${sayFix(say, fix)}: ${sayOr(say, 'report_tried', result)}`,
    ),
  );
  return rows.length > 0 ? rows : [row('report_steps', 'report_nothing_tried')];
}

/** Questions the sender answered. */
export function scopeRows(report: Report): Row[] {
  const rows = listRows(report, 'answer', report.answers, ({ question, answer }) =>
    row(
      (say) => sayOr(say, 'question', question, '_title').replace(/\s*[?？؟]$/, ''),
      (say) => sayOr(say, `question_${question.replace(/[.:-]/g, '_')}`, answer),
    ),
  );
  return rows.length > 0 ? rows : [row('report_answers', 'report_not_asked')];
}
