import { diagnose } from '../../../src/core/diagnose.ts';
import { fixOf } from '../../../src/core/fixes/index.ts';
import { plan } from '../../../src/core/plan.ts';
import type { Clinician } from '../clinician.ts';
import { RULES, recordOf } from '../record.ts';
import type { Move, Past, Strategy } from '../visit.ts';

/** Diagnosis and plan are pure: the same past gives the same move, so it is computed once. */
const known = new Map<string, Move>();

const pastKey = (past: Past, { cause, understood, knowsAnswer }: Clinician): string =>
  JSON.stringify([cause.id, understood, knowsAnswer, past]);

function nextMove(past: Past, clinician: Clinician): Move {
  const { record, now } = recordOf(past, clinician);
  const { steps, question, reportTo } = plan(diagnose(record, RULES, now), record, RULES, now);
  if (question) return { kind: 'ask', question: question.id };
  const step = steps.find(({ state }) => state === 'open');
  if (!step || isContact(step.fix)) return { kind: 'contact', owner: step?.owner ?? reportTo };
  return { kind: 'step', fixes: [step.fix], minutes: step.minutes };
}

/** Steps that somebody else ends. */
const isContact = (fix: string): boolean => fixOf(fix)?.owner !== 'clinician';

export const ours: Strategy = {
  name: 'ours',
  next(past, clinician) {
    const key = pastKey(past, clinician);
    const move = known.get(key) ?? nextMove(past, clinician);
    known.set(key, move);
    return move;
  },
};
