import type { Diagnosis } from '../conclusions.ts';
import type { Evidence } from '../evidence.ts';
import { LAST_TIME } from './model.ts';

/** A time the report can carry, whatever was stored. */
export const timeOf = (at: number): number =>
  Math.min(Math.max(Math.trunc(Number.isFinite(at) ? at : 0), 0), LAST_TIME);

/** First and last time the likeliest problem was seen; empty when nothing was found. */
export function failureTimes(
  diagnosis: Diagnosis,
  evidence: readonly Evidence[],
): { first?: number; last?: number } {
  const finding = diagnosis.findings[0];
  if (!finding) return {};
  const said = evidence.filter(
    ({ fact }) => fact.kind === 'message' && fact.problem === finding.problem,
  );
  const times = [finding.since, ...[...finding.because, ...said].map((entry) => entry.at)];
  return { first: timeOf(Math.min(...times)), last: timeOf(Math.max(...times)) };
}

/** Sign-in attempts: one for each password sent; where none was, the forms of the commonest kind. */
export function countAttempts(evidence: readonly Evidence[]): number {
  const forms = evidence.flatMap(({ fact }) => (fact.kind === 'submit' ? [fact.form] : []));
  const sent = (form: string) => forms.filter((other) => other === form).length;
  return sent('password') || Math.max(0, ...forms.map(sent));
}
