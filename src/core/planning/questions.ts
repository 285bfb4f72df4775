import type { Diagnosis, Question } from '../conclusions.ts';
import { SYMPTOM_IDS } from '../diagnosis/symptoms.ts';
import type { Case } from '../evidence.ts';
import type { ProblemId } from '../problems/ids.ts';

interface Asked extends Question {
  /** Whether the question makes sense here at all. */
  readonly fits: (diagnosis: Diagnosis, record: Case) => boolean;
}

/** An answer that says nothing; it keeps the question from being asked again. */
export const UNSURE = 'unsure';

const RESETS: ReadonlySet<string> = new Set(['reset-password', 'request-new-link']);
const NAMES: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'credentials.invalid',
  'credentials.unknown-user',
]);

/** Every question, the most telling first. */
export const QUESTIONS: readonly Asked[] = [
  {
    id: 'symptom',
    answers: SYMPTOM_IDS,
    fits: ({ findings }) => findings.length === 0,
  },
  {
    id: 'mail',
    answers: ['arrived', 'missing', UNSURE],
    fits: (_, { evidence }) =>
      evidence.some(({ fact }) => fact.kind === 'tried' && RESETS.has(fact.fix)),
  },
  {
    id: 'username',
    answers: ['old', 'email', UNSURE],
    fits: ({ findings }) => findings.some(({ problem, earlier }) => NAMES.has(problem) && !earlier),
  },
  {
    id: 'scope',
    answers: ['only-me', 'colleagues', UNSURE],
    fits: ({ findings }) => findings.length > 0,
  },
  {
    id: 'elsewhere',
    answers: ['works', 'fails', UNSURE],
    fits: ({ findings }) => findings.length > 0,
  },
];
