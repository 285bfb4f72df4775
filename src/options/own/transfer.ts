import { type ClinicError, checkClinic } from '../../core/clinic/check.ts';
import type { Portal } from '../../core/portal.ts';

/** Own portals as a file: what `readPortals` takes, and what a clinic configuration may carry. */
export const writePortals = (portals: readonly Portal[]): string =>
  `${JSON.stringify({ portals }, null, 2)}\n`;

export type Imported =
  | { readonly portals: readonly Portal[] }
  | { readonly errors: readonly ClinicError[] };

/** Reads such a file, whoever wrote it; all that is wrong with it is named at once. */
export function readPortals(text: string): Imported {
  const value = parse(text);
  if (value === undefined) return { errors: [NO_JSON] };
  const checked = checkClinic(value);
  return checked.ok ? { portals: checked.clinic.portals } : { errors: checked.errors };
}

const NO_JSON: ClinicError = {
  path: '',
  problem: 'is no JSON',
  expected: 'a file saved by Login Triage',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
