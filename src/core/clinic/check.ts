import type * as z from 'zod/mini';
import { type Clinic, clinicSchema } from '../portal.ts';
import { explain } from './explain.ts';

/** One wrong value: where it is, what is wrong with it, and what to write instead. */
export interface ClinicError {
  /** As a programmer would write it: `portals[0].hosts[1]`; empty for the whole. */
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
}

export type Checked =
  | { readonly ok: true; readonly clinic: Clinic }
  | { readonly ok: false; readonly errors: readonly ClinicError[] };

/** Checks a clinic configuration from anywhere; all errors at once. */
export function checkClinic(value: unknown): Checked {
  const result = clinicSchema.safeParse(value, { reportInput: true });
  if (!result.success) return { ok: false, errors: result.error.issues.flatMap(toErrors) };
  return { ok: true, clinic: result.data };
}

const toErrors = (issue: z.core.$ZodIssue): readonly ClinicError[] =>
  explain(issue).map(({ at, problem, expected }) => ({
    path: pathText([...issue.path, ...at]),
    problem,
    expected,
  }));

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
