import type { Say } from '../../words.ts';
import type { Report, ReportMessage } from '../model.ts';
import { sayOr } from '../said.ts';
import { listRows, type Row, row } from './row.ts';

/** The exact messages on the page, masked, each with what it was recognised as. */
export function messageRows(report: Report): Row[] {
  const rows = listRows(report, 'message', report.messages, (message) =>
    row('report_message', (say) => `"${message.text}" (${facts(message, say)})`),
  );
  return rows.length > 0 ? rows : [row('report_message', 'report_message_none')];
}

function facts(message: ReportMessage, say: Say): string {
  const { problem, code, lang, minutes, attemptsLeft, times, where } = message;
  return [
    problem ?? say('report_message_unknown'),
    code && say('report_code', code),
    lang && say('report_language', lang),
    minutes !== undefined && say('report_minutes', String(minutes)),
    attemptsLeft !== undefined && say('report_attempts_left', String(attemptsLeft)),
    sayOr(say, 'report_place', where),
    times > 1 && say('report_times', String(times)),
  ]
    .filter((fact) => typeof fact === 'string')
    .join(', ');
}
