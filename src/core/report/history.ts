import type { Diagnosis } from '../conclusions.ts';
import type { Evidence } from '../evidence.ts';
import { groups } from './fold.ts';
import type { Report } from './model.ts';
import { timeOf } from './times.ts';

/** Which fix was tried when, with the latest result of each. */
export function triedFixes(evidence: readonly Evidence[]): Report['tried'] {
  const tried = new Map<string, Report['tried'][number]>();
  for (const { fact, at } of evidence) {
    if (fact.kind !== 'tried') continue;
    const began = tried.get(fact.fix);
    const goesOn = began?.result === 'pending' || began?.result === 'done';
    tried.set(fact.fix, {
      fix: fact.fix,
      result: fact.because === 'held-by-policy' ? fact.because : fact.result,
      at: goesOn ? began.at : timeOf(at),
    });
  }
  return [...tried.values()].toSorted((a, b) => a.at - b.at);
}

/** The clinician's latest answer to each question. */
export function givenAnswers(evidence: readonly Evidence[]): Report['answers'] {
  const answers = new Map<string, string>();
  for (const { fact } of evidence) {
    if (fact.kind === 'answer') answers.set(fact.question, fact.answer);
  }
  return [...answers].map(([question, answer]) => ({ question, answer }));
}

/** What could not be judged or checked, grouped by the reason; each check once. */
export function unknowns(diagnosis: Diagnosis, evidence: readonly Evidence[]): Report['unknown'] {
  const settled = new Set<string>([
    ...diagnosis.clear,
    ...diagnosis.findings.map(({ problem }) => problem),
  ]);
  const all = new Map<string, string>(
    diagnosis.unknown.map(({ problem, because }) => [problem, because]),
  );
  // Why a check failed tells more than that nothing was seen.
  for (const { fact } of evidence) {
    if (fact.kind === 'unknown' && !settled.has(fact.check)) all.set(fact.check, fact.because);
  }
  const grouped = groups([...all], ([, because]) => because).map((group) => ({
    because: group[0][1],
    checks: group.map(([check]) => check),
  }));
  // The most by far and the least telling: last, and so the first to be left out.
  return grouped.toSorted((a, b) => weight(a) - weight(b));
}

const weight = ({ because }: Report['unknown'][number]): number => Number(because === 'no-sign');
