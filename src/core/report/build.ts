import type { Diagnosis, Plan } from '../conclusions.ts';
import type { Case, Environment } from '../evidence.ts';
import type { Clinic, PortalRules } from '../portal.ts';
import { assemble } from './assemble.ts';
import type { Entered } from './entered.ts';
import { shorten } from './limit.ts';
import { type Report, reportSchema } from './model.ts';

export interface ReportInput {
  readonly record: Case;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  readonly portal: { readonly id: string; readonly name: string };
  readonly rules: PortalRules;
  readonly contacts: Clinic['contacts'];
  readonly environment: Environment;
  /** 8 × [A-Z2-7], made by the caller, new for each report. */
  readonly reference: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly utcOffsetMinutes: number;
  /** How much of addresses the sender lets through. */
  readonly detail: Report['detail'];
  readonly entered: Entered;
}

/**
 * Everything support needs, from what was seen and concluded. Facts that do not fit the model (of
 * another version, damaged) are left out and counted, never guessed.
 * @throws ZodError when `reference`, `portal.id` or `utcOffsetMinutes` are not of their shape.
 */
export function buildReport(input: ReportInput): Report {
  return shorten(reportSchema.parse(assemble(input)));
}
