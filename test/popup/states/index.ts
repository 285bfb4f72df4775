import { FAULTS } from './faults.ts';
import { FIXES } from './fixes.ts';
import { PLACES } from './places.ts';
import { REPORTS } from './reports.ts';
import type { State } from './state.ts';
import { VERDICTS } from './verdicts.ts';

export { CLINIC } from './clinic.ts';
export type { State } from './state.ts';

/** Every state of the popup. */
export const STATES: readonly State[] = [...PLACES, ...VERDICTS, ...FIXES, ...REPORTS, ...FAULTS];

/** @throws Error when there is none of that name. */
export function stateNamed(name: string): State {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state "${name}"`);
  return state;
}
