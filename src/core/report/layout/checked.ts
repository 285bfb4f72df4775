import type { Say } from '../../words.ts';
import { shortTime } from '../clock.ts';
import type { Report, ReportFinding } from '../model.ts';
import { sayCheck, sayOr } from '../said.ts';
import { type Row, row } from './row.ts';

/** Found, possible, clear, and what is not known with the reason. */
export function checkedRows(report: Report): Row[] {
  const { findings, clear, unknown } = report;
  return [
    ...findings.map((finding) =>
      row(finding.verdict === 'found' ? 'report_found' : 'report_possible', (say) =>
        findingText(say, report, finding),
      ),
    ),
    row('report_clear', (say) => names(say, clear)),
    ...unknown.map(({ checks, because }) =>
      because === NO_SIGN
        ? row('report_no_sign', (say) => names(say, checks))
        : row('report_unknown', (say) => unknownText(say, checks, because)),
    ),
  ];
}

/** Nothing speaks for it and nothing rules it out. */
const NO_SIGN = 'no-sign';

const unknownText = (say: Say, checks: readonly string[], because: string): string =>
  say('report_unknown_because', names(say, checks), sayOr(say, 'report_because', because));

const names = (say: Say, ids: readonly string[]): string =>
  ids.map((id) => sayCheck(say, id)).join('; ') || say('report_none');

function findingText(say: Say, report: Report, finding: ReportFinding): string {
  const { made, offsetMinutes } = report.times;
  const since = shortTime(finding.since, made, offsetMinutes);
  return say(
    finding.earlier ? 'report_finding_earlier' : 'report_finding',
    sayCheck(say, finding.problem),
    finding.problem,
    since,
    sayOr(say, 'report_strength', finding.strength),
  );
}
