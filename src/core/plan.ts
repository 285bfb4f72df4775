import type { Diagnosis, Plan, Question, Step } from './conclusions.ts';
import { diagnose } from './diagnose.ts';
import type { Case } from './evidence.ts';
import { heldProblem } from './planning/held.ts';
import { lockoutOf } from './planning/lockout.ts';
import { QUESTIONS, UNSURE } from './planning/questions.ts';
import { reportTo, stepsOf } from './planning/steps.ts';
import type { PortalRules } from './portal.ts';

/**
 * What to do now: steps by expected gain per minute, tried ones first with their result, the report
 * to the owner last; a question when its answer could change the first step. `now` in epoch
 * milliseconds.
 */
export function plan(diagnosis: Diagnosis, record: Case, rules: PortalRules, now: number): Plan {
  const steps = stepsOf(diagnosis, record, rules, now);
  const stop = stopOf(diagnosis, record, rules);
  const question = questionFor(diagnosis, { record, rules, now, first: firstOpen(steps) });
  return {
    steps,
    reportTo: reportTo(diagnosis),
    ...(question ? { question } : {}),
    ...(stop ? { stop } : {}),
    ...(heldProblem(diagnosis, record) ? { held: true } : {}),
  };
}

/** Whether to stop: the sign-in was refused just now, and one more refusal may lock the account. */
function stopOf({ findings }: Diagnosis, record: Case, rules: PortalRules): Plan['stop'] {
  const { stop, failures, limit } = lockoutOf(record, rules);
  const [lead] = findings;
  return stop && lead?.problem === 'credentials.invalid' && !lead.earlier
    ? { failures, limit }
    : undefined;
}

interface Standing {
  readonly record: Case;
  readonly rules: PortalRules;
  readonly now: number;
  readonly first: string | undefined;
}

const firstOpen = (steps: readonly Step[]): string | undefined =>
  steps.find(({ state }) => state === 'open')?.fix;

/** The first question with an answer after which the plan would begin differently. */
function questionFor(diagnosis: Diagnosis, standing: Standing): Question | undefined {
  const known = new Set(
    standing.record.evidence.flatMap(({ fact }) => (fact.kind === 'answer' ? fact.question : [])),
  );
  const asked = QUESTIONS.find(
    ({ id, answers, fits }) =>
      !known.has(id) &&
      fits(diagnosis, standing.record) &&
      answers.some((answer) => answer !== UNSURE && changesStart(id, answer, standing)),
  );
  return asked && { id: asked.id, answers: asked.answers };
}

function changesStart(question: string, answer: string, standing: Standing): boolean {
  const { record, rules, now, first } = standing;
  const said = { at: now, page: record.page, fact: { kind: 'answer', question, answer } } as const;
  const supposed: Case = { ...record, evidence: [...record.evidence, said] };
  return firstOpen(stepsOf(diagnose(supposed, rules, now), supposed, rules, now)) !== first;
}
