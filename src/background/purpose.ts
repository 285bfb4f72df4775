import { diagnose } from '../core/diagnose.ts';
import type { Case } from '../core/evidence.ts';
import type { FixId } from '../core/fixes/ids.ts';
import { plan } from '../core/plan.ts';
import type { Portal } from '../core/portal.ts';
import type { ProblemId } from '../core/problems/ids.ts';
import { trialsOf } from '../core/verification/trials.ts';

/** What a step is meant for: what it began for, else what the plan offers it for, else what leads. */
export function purposeOf(
  fix: FixId,
  record: Case | null,
  rules: Portal,
): { readonly problem?: ProblemId } {
  if (!record) return {};
  const begun = trialsOf(record).findLast((trial) => trial.fix === fix);
  const now = Date.now();
  const diagnosis = diagnose(record, rules, now);
  const step = plan(diagnosis, record, rules, now).steps.find((one) => one.fix === fix);
  const problem =
    step?.state === 'open'
      ? step.problem
      : (begun?.problem ?? step?.problem ?? diagnosis.findings[0]?.problem);
  return problem ? { problem } : {};
}
