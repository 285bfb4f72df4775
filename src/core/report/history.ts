import type { Diagnosis } from '../conclusions.ts';
import type { Evidence } from '../evidence.ts';
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
      result: fact.result,
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

/** What could not be judged or checked, and why; each once. */
export function unknowns(diagnosis: Diagnosis, evidence: readonly Evidence[]): Report['unknown'] {
  const because = new Map<string, string>();
  for (const { problem, because: reason } of diagnosis.unknown) because.set(problem, reason);
  for (const { fact } of evidence) {
    if (fact.kind === 'unknown' && !because.has(fact.check)) because.set(fact.check, fact.because);
  }
  return [...because].map(([check, reason]) => ({ check, because: reason }));
}
