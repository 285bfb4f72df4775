import type { Diagnosis, Finding } from '../conclusions.ts';
import type { ProblemId } from '../problems/ids.ts';

/** Less likely ones are not worth a step beside something likelier. */
const WORTH = 0.05;

/** How likely each problem is the one to end, in rounds: what is proven is worked on first. */
export type Beliefs = ReadonlyMap<ProblemId, number>;

/**
 * The problems worth steps, in rounds: first what was found (and what is as likely), then what is
 * possible, then consequences, which outlive their cause now and then. History only when there is
 * nothing else.
 */
export function roundsOf({ findings }: Diagnosis): readonly (readonly Finding[])[] {
  const now = findings.filter(({ earlier }) => !earlier);
  if (now.length === 0) return [findings];
  const causes = now.filter(({ causedBy }) => causedBy === undefined);
  const total = causes.reduce((sum, { score }) => sum + score, 0);
  const bar = Math.max(0, ...causes.filter(({ verdict }) => verdict === 'found').map(scoreOf));
  const first = causes.filter(({ verdict, score }) => verdict === 'found' || score >= bar);
  const second = causes.filter(
    (finding) => !first.includes(finding) && finding.score >= WORTH * total,
  );
  const third = now.filter(({ causedBy }) => causedBy !== undefined);
  return [first, second, third].filter((round) => round.length > 0);
}

const scoreOf = ({ score }: Finding) => score;

/** Probabilities of these findings, as if exactly one of them were the cause. */
export function beliefsOf(findings: readonly Finding[]): Beliefs {
  const total = findings.reduce((sum, { score }) => sum + score, 0);
  return new Map(findings.map(({ problem, score }) => [problem, total > 0 ? score / total : 0]));
}

/** After a step that did not help: what it would have ended is less likely now. */
export const afterFailure = (beliefs: Beliefs, chance: (problem: ProblemId) => number): Beliefs =>
  new Map([...beliefs].map(([problem, p]) => [problem, p * (1 - chance(problem))]));
