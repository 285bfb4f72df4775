import { type Clinic, clinicSchema } from '../portal.ts';
import { faultsOf } from './faults-of.ts';
import type { Placed } from './rule.ts';

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

/** Checks a clinic configuration from anywhere; names all errors at once. Never throws. */
export function checkClinic(value: unknown): Checked {
  const { data, faults } = faultsOf(clinicSchema, value);
  return data && faults.length === 0
    ? { ok: true, clinic: data }
    : { ok: false, errors: faults.map(toError) };
}

export const toError = ({ at, problem, expected }: Placed): ClinicError => ({
  path: pathText(at),
  problem,
  expected,
});

/** A place as a programmer would write it. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
