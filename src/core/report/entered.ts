import { checkEntered } from '../mask/index.ts';
import type { Keeper } from './keep.ts';
import { enteredSchema, type Report } from './model.ts';
import { plain } from './plain.ts';

/** What the sender typed, raw. */
export interface Entered {
  readonly organisation?: string;
  readonly npi?: string;
  readonly callback?: string;
  readonly note?: string;
}

const FIELDS = ['organisation', 'npi', 'callback', 'note'] as const;

/** Fields that pass their check, in the report's alphabet; empty and refused ones are not there. */
export function keepEntered(entered: Entered, keep: Keeper): Report['entered'] {
  const checked = FIELDS.flatMap((field) => {
    const result = checkEntered(field, entered[field] ?? '');
    if (result.ok && result.value === '') return [];
    return [[field, result.ok ? plain(result.value) : undefined] as const];
  });
  const valid = checked.filter(([, value]) => value !== undefined && value !== '');
  keep.leave(checked.length - valid.length);
  return keep.value(enteredSchema, Object.fromEntries(valid)) ?? {};
}
