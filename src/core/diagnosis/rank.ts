import type { Finding } from '../conclusions.ts';
import type { Problem } from '../problems/define.ts';
import { problemOf } from '../problems/index.ts';
import type { Strength } from '../recognise/types.ts';

/** Ordinal: only the order and rough distance mean something. */
const BASE: Readonly<Record<Problem['base'], number>> = { common: 4, occasional: 2, rare: 1 };
/** Evidence outweighs habit: a decisive sign of a rare problem beats a weak one of a common. */
const EVIDENCE: Readonly<Record<Strength, number>> = { decisive: 100, strong: 20, weak: 3 };
const POSSIBLE = 0.2;
const EARLIER = 0.05;
/** A consequence always ranks below its cause. */
const CONSEQUENCE = 0.2;

/** Odds of a finding before causes and consequences are told apart. */
export function oddsOf(
  problem: Pick<Problem, 'base'>,
  finding: Pick<Finding, 'verdict' | 'strength' | 'earlier'>,
): number {
  const certainty = finding.verdict === 'found' ? 1 : POSSIBLE;
  const age = finding.earlier ? EARLIER : 1;
  return BASE[problem.base] * EVIDENCE[finding.strength] * certainty * age;
}

/** A found problem with good evidence turns what it explains into its consequence. */
export function explain(findings: readonly Finding[]): readonly Finding[] {
  const sure = findings.filter(
    ({ verdict, strength, earlier }) => verdict === 'found' && strength !== 'weak' && !earlier,
  );
  const causesOf = ({ problem }: Finding) =>
    sure.filter((one) => problemOf(one.problem)?.explains?.includes(problem));
  // The cause of a cause comes first: it is what has to end.
  const causeOf = (finding: Finding): Finding | undefined => {
    const causes = causesOf(finding);
    return causes.find((one) => causesOf(one).length === 0) ?? causes[0];
  };
  const scoreOf = (finding: Finding, above: readonly Finding[] = []): number => {
    const cause = above.includes(finding) ? undefined : causeOf(finding);
    const most = cause ? scoreOf(cause, [...above, finding]) * CONSEQUENCE : finding.score;
    return Math.min(finding.score, most);
  };
  return findings.map((finding) => {
    const cause = causeOf(finding);
    if (!cause) return finding;
    return { ...finding, verdict: 'possible', score: scoreOf(finding), causedBy: cause.problem };
  });
}

/** Likeliest first: what is on the screen before history, then by odds; ties keep the vocabulary's order. */
export const rank = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => Number(a.earlier) - Number(b.earlier) || b.score - a.score);
