import type { Diagnosis, Finding } from './conclusions.ts';
import { answerFactor, latestAnswers } from './diagnosis/answers.ts';
import { historyOf } from './diagnosis/history.ts';
import { explain, oddsOf, rank } from './diagnosis/rank.ts';
import { type Grouped, group, ofKind, readingOf } from './diagnosis/reading.ts';
import { withSymptom } from './diagnosis/symptoms.ts';
import { waitingUntil } from './diagnosis/waiting.ts';
import type { Case } from './evidence.ts';
import { NO_SIGN } from './judging/judgement.ts';
import type { PortalRules } from './portal.ts';
import type { Circumstances, Judgement, Problem } from './problems/define.ts';
import { PROBLEMS } from './problems/index.ts';

/**
 * What the evidence of one sign-in attempt means: every problem judged, the found and possible ones
 * ranked, causes told apart from consequences. `now` in epoch milliseconds. Never throws: a judge
 * that fails makes its own problem unknown.
 */
export function diagnose(record: Case, rules: PortalRules, now: number): Diagnosis {
  return diagnoseWith(PROBLEMS, record, rules, now);
}

/** `diagnose` over a given list of problems. */
export function diagnoseWith(
  problems: readonly Problem[],
  record: Case,
  rules: PortalRules,
  now: number,
): Diagnosis {
  const groups = group(record.evidence);
  const circumstances = { rules, page: record.page, now };
  const judged = problems.map((problem) => judge(problem, groups, circumstances));
  const toFinding = findingMaker(groups, circumstances);
  return {
    findings: rank(explain(judged.filter(speaks).map(toFinding))),
    clear: judged.filter(({ judgement }) => judgement.verdict === 'clear').map(idOf),
    unknown: judged
      .filter(({ judgement }) => judgement.verdict === 'unknown')
      .map((one) => ({ problem: idOf(one), because: one.unknownBecause })),
  };
}

interface Judged {
  readonly problem: Problem;
  readonly judgement: Judgement;
  readonly unknownBecause: string;
}

const idOf = ({ problem }: Judged) => problem.id;
const speaks = ({ judgement: { verdict, because } }: Judged): boolean =>
  (verdict === 'found' || verdict === 'possible') && because.length > 0;

function judge(problem: Problem, groups: Grouped, circumstances: Circumstances): Judged {
  try {
    const own = problem.judge(readingOf(groups, problem.reads), circumstances);
    const judgement = withSymptom(problem.id, own, ofKind(groups, 'answer'));
    const failed = judgement.because.map(({ fact }) => fact).find(({ kind }) => kind === 'unknown');
    const unknownBecause = failed?.kind === 'unknown' ? failed.because : 'no-sign';
    return { problem, judgement, unknownBecause };
  } catch {
    return { problem, judgement: NO_SIGN, unknownBecause: 'judge-failed' };
  }
}

function findingMaker(groups: Grouped, { rules, page, now }: Circumstances) {
  const isHistory = historyOf(groups, page);
  const answers = latestAnswers(ofKind(groups, 'answer'));
  return ({ problem, judgement: { strength, because, ...judged } }: Judged): Finding => {
    const earlier = because.every(isHistory);
    const until = waitingUntil(problem.id, because, rules);
    const stale = earlier || (until !== undefined && until <= now);
    const verdict = stale ? 'possible' : judged.verdict;
    return {
      problem: problem.id,
      owner: problem.owner,
      verdict,
      strength,
      because,
      since: because.reduce((oldest, { at }) => Math.min(oldest, at), Number.POSITIVE_INFINITY),
      earlier,
      score: oddsOf(problem, { verdict, strength, earlier }) * answerFactor(problem.id, answers),
      ...(until === undefined ? {} : { until }),
    };
  };
}
