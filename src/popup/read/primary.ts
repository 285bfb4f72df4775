import type { StepView } from './conclude.ts';

/** The one button that stands out: run the first open step, tick it off, or copy the report. */
export type Primary =
  | { readonly kind: 'act'; readonly step: StepView }
  | { readonly kind: 'tick'; readonly step: StepView }
  | { readonly kind: 'copy' };

/** Whether a step is for somebody else, so that the report is what ends it. */
export const isReport = ({ owner }: Pick<StepView, 'owner'>): boolean => owner !== 'clinician';

/** `waiting`: until then no step of trying again makes sense, only time passes. */
export function primaryOf(steps: readonly StepView[], waiting: boolean): Primary {
  const first = steps.find(({ state }) => state === 'open');
  if (!first || isReport(first) || (first.waits && waiting)) return { kind: 'copy' };
  return { kind: first.kind === 'action' ? 'act' : 'tick', step: first };
}
