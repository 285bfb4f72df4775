import type { Diagnosis, Plan, Step } from '../../core/conclusions.ts';
import { diagnose } from '../../core/diagnose.ts';
import { SYMPTOM_IDS } from '../../core/diagnosis/symptoms.ts';
import type { Case, FactOf } from '../../core/evidence.ts';
import type { Fix } from '../../core/fixes/define.ts';
import { fixOf } from '../../core/fixes/index.ts';
import { plan } from '../../core/plan.ts';
import type { PortalRules } from '../../core/portal.ts';
import { type Trial, trialsOf } from '../../core/verification/trials.ts';
import { lastTrial, PENDING_MS } from '../../core/verification/verify.ts';
import { EVERYTHING, type Reach } from './reach.ts';
import { salvage } from './salvage.ts';

/** A step with what its fix says about itself. */
export interface StepView
  extends Step,
    Pick<Fix, 'loses' | 'needs' | 'waits' | 'it' | 'asksAddress'> {
  /** Extensions it may be about. */
  readonly suspects: readonly Suspect[];
  /** One click in other browsers, but not here: the clinician's own hands do it. */
  readonly byHand: boolean;
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
  /** The last step that was tried to end the problem. */
  readonly trial?: Trial;
  /** It happened where nothing can be seen from here. */
  readonly trialElsewhere: boolean;
  /** Observations this version cannot read. */
  readonly lost: number;
}

/** Judges a stored case; null when what is stored is no case. `now` in epoch milliseconds. */
export function conclude(
  stored: unknown,
  rules: PortalRules,
  now: number,
  reach: Reach = EVERYTHING,
): Conclusion | null {
  const salvaged = salvage(stored);
  if (!salvaged) return null;
  const { record, lost } = salvaged;
  const diagnosis = diagnose(record, rules, now);
  const trial = lastTrial(record);
  const planned = plan(diagnosis, record, rules, now);
  return {
    record,
    diagnosis,
    plan: planned,
    steps: planned.steps.map((step) => viewOf(step, record, now, reach)),
    symptoms: SYMPTOM_IDS,
    ...(trial && { trial }),
    trialElsewhere: fixOf(trial?.fix ?? '')?.elsewhere === true,
    lost,
  };
}

/** An extension the browser named. */
type Suspect = FactOf<'extensions'>['suspects'][number];

/** A step as it is pressed here: Firefox lets nobody but the clinician do some of them. */
export function viewOf(step: Step, record: Case, now: number, reach: Reach = EVERYTHING): StepView {
  const last = trialsOf(record).findLast(({ fix }) => fix === step.fix);
  const fix = fixOf(step.fix);
  const { loses, needs, waits, it, asksAddress } = fix ?? {};
  const byHand = step.kind === 'action' && !reach(fix);
  const asks = loses === 'data' || mayHaveTyped(record);
  return {
    ...step,
    kind: byHand ? 'guided' : step.kind,
    byHand,
    pending: last?.result === 'pending' && now - last.at < PENDING_MS,
    suspects: step.fix === 'pause-extension' ? suspectsOf(record) : [],
    ...(loses && asks && { loses }),
    ...(needs && { needs }),
    ...(waits && { waits }),
    ...(it && { it }),
    ...(byHand && asksAddress && { asksAddress }),
  };
}

const suspectsOf = ({ evidence }: Case): readonly Suspect[] =>
  evidence.flatMap(({ fact }) => (fact.kind === 'extensions' ? [fact.suspects] : [])).at(-1) ?? [];

/** The page on the screen has a form, and nothing says that its fields are empty. */
function mayHaveTyped({ evidence, page }: Case): boolean {
  const now = evidence.filter((one) => one.page === page).map(({ fact }) => fact);
  const look = now.findLast((fact) => fact.kind === 'page');
  const fields = now.findLast((fact) => fact.kind === 'fields');
  return (
    look?.kind === 'page' && look.form !== 'none' && !(fields?.kind === 'fields' && fields.empty)
  );
}
