import type { Keeper } from './keep.ts';
import { enteredSchema, type Report } from './model.ts';
import { cut, plain } from './plain.ts';

/** What the sender typed, raw. */
export interface Entered {
  readonly organisation?: string;
  readonly npi?: string;
  readonly callback?: string;
  readonly note?: string;
}

/** Fields in the report's alphabet; empty ones are not there. */
export function keepEntered(entered: Entered, keep: Keeper): Report['entered'] {
  const typed = Object.entries(entered)
    .map(([field, value]) => [field, cut(plain(value ?? ''), field === 'note' ? 300 : 33)])
    .filter(([, value]) => value !== '');
  return keep.value(enteredSchema, Object.fromEntries(typed)) ?? {};
}
