import type { Say } from '../../words.ts';
import { shortTime } from '../clock.ts';
import type { Report } from '../model.ts';
import { sayCheck } from '../said.ts';

/** `Healtheos: account locked (found) since 14:02, 3 attempts` */
export function summary(report: Report, say: Say): string {
  const { findings, portal, times } = report;
  const finding = findings[0];
  if (!finding)
    return `${say('report_summary_bare', portal.name, say('report_nothing_found'))}${attempts(report, say)}`;
  const line = say(
    'report_summary',
    portal.name,
    sayCheck(say, finding.problem),
    say(finding.verdict === 'found' ? 'report_verdict_found' : 'report_verdict_possible'),
    shortTime(times.first ?? finding.since, times.made, times.offsetMinutes),
  );
  return line + attempts(report, say);
}

const attempts = ({ times }: Report, say: Say): string =>
  times.attempts ? say('report_summary_attempts', String(times.attempts)) : '';
