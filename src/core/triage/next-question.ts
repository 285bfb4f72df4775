import type { Report } from '../report/index.ts';

/** What the desk should ask the caller next; words are `report_ask_<id>`. */
export const ASKS = [
  'message',
  'npi',
  'directory',
  'second-factor',
  'scope',
  'elsewhere',
  'reset',
  'start-address',
  'organisation',
  'solved',
] as const;
export type Ask = (typeof ASKS)[number];

interface Situation {
  readonly report: Report;
  readonly problem: string;
  readonly answered: (question: string) => boolean;
  readonly tried: (fix: string) => boolean;
}

/** In the order of what the answer decides; the last one always applies. */
const WHEN: Readonly<Record<Ask, (situation: Situation) => boolean>> = {
  message: ({ report }) => report.findings.length === 0,
  npi: ({ problem, report }) =>
    problem === 'permission.no-role' && report.entered.npi === undefined,
  directory: ({ problem }) => problem === 'permission.no-role',
  'second-factor': ({ problem }) => problem === 'mfa.unavailable',
  scope: ({ problem, answered }) => SHARED.test(problem) && !answered('scope'),
  elsewhere: ({ problem, answered }) => LOCAL.test(problem) && !answered('elsewhere'),
  reset: ({ problem, tried }) => problem === 'credentials.invalid' && !tried('reset-password'),
  'start-address': ({ problem }) => /^(?:sso|navigation|session)\./.test(problem),
  organisation: ({ report }) => report.entered.organisation === undefined,
  solved: () => true,
};

/** Problems that others nearby would have too. */
const SHARED = /^(?:network|service|sso|policy)\.|^account\.rate-limited$/;
/** Problems that lie in one computer or one network. */
const LOCAL = /^(?:browser|network|device)\./;

/** The first thing the report does not tell and the caller can. */
export function nextQuestion(report: Report): Ask {
  const situation: Situation = {
    report,
    problem: report.findings[0]?.problem ?? '',
    answered: (question) => report.answers.some((one) => one.question === question),
    tried: (fix) => report.tried.some((one) => one.fix === fix),
  };
  return ASKS.find((ask) => WHEN[ask](situation)) ?? 'solved';
}
