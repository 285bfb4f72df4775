import type { Diagnosis, Plan, Step } from '../../core/conclusions.ts';
import { diagnose } from '../../core/diagnose.ts';
import { SYMPTOM_IDS } from '../../core/diagnosis/symptoms.ts';
import type { Case } from '../../core/evidence.ts';
import type { Fix } from '../../core/fixes/define.ts';
import { fixOf } from '../../core/fixes/index.ts';
import { plan } from '../../core/plan.ts';
import type { PortalRules } from '../../core/portal.ts';
import { salvage } from './salvage.ts';

/** A step with what its fix says about itself. */
export interface StepView extends Step, Pick<Fix, 'loses' | 'needs' | 'waits' | 'it'> {
  /** Under way in the worker, perhaps since an earlier opening of the popup. */
  readonly pending: boolean;
}

/** Everything the popup draws of one case. */
export interface Conclusion {
  readonly record: Case;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  readonly steps: readonly StepView[];
  readonly symptoms: readonly string[];
  /** Observations this version cannot read. */
  readonly lost: number;
}

/** Judges a stored case; null when what is stored is no case. `now` in epoch milliseconds. */
export function conclude(stored: unknown, rules: PortalRules, now: number): Conclusion | null {
  const salvaged = salvage(stored);
  if (!salvaged) return null;
  const { record, lost } = salvaged;
  const diagnosis = diagnose(record, rules, now);
  const planned = plan(diagnosis, record, rules, now);
  return {
    record,
    diagnosis,
    plan: planned,
    steps: planned.steps.map((step) => viewOf(step, record, now)),
    symptoms: SYMPTOM_IDS,
    lost,
  };
}

/** A fix that takes longer has died with its worker. */
const PENDING_MS = 60_000;

function viewOf(step: Step, { evidence }: Case, now: number): StepView {
  const last = evidence.findLast(({ fact }) => fact.kind === 'tried' && fact.fix === step.fix);
  const pending = last?.fact.kind === 'tried' && last.fact.result === 'pending';
  const { loses, needs, waits, it } = fixOf(step.fix) ?? {};
  return {
    ...step,
    pending: pending && now - last.at < PENDING_MS,
    ...(loses && { loses }),
    ...(needs && { needs }),
    ...(waits && { waits }),
    ...(it && { it }),
  };
}
