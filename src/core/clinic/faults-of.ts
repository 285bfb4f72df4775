import type * as z from 'zod/mini';
import { inconsistencies } from './consistency.ts';
import { explain } from './explain.ts';
import type { Placed } from './rule.ts';

/** Far above any real clinic; what is longer is an attack or an accident. */
const MAX_LENGTH = 256 * 1024;
const MAX_DEPTH = 12;
export const TOO_LONG: Placed = {
  at: [],
  code: 'too-long',
  problem: 'is too long or too deep',
  expected: '256 kB or less',
};

/** Reads a value by a schema of the configuration; one fault for each place. Never throws. */
export function faultsOf<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
): { readonly data: z.infer<T> | undefined; readonly faults: readonly Placed[] } {
  if (!isSane(value)) return { data: undefined, faults: [TOO_LONG] };
  const { data, error } = schema.safeParse(value, { reportInput: true });
  const faults = [...(error?.issues.flatMap(explain) ?? []), ...inconsistencies(value)];
  return { data, faults: firstOfEachPlace(faults) };
}

/** Whether the value is JSON of a believable length and depth; a cycle has no depth. */
export function isSane(value: unknown): boolean {
  try {
    return isShallow(value, MAX_DEPTH) && (JSON.stringify(value)?.length ?? 0) <= MAX_LENGTH;
  } catch {
    return false;
  }
}

const isShallow = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1)));

function firstOfEachPlace(faults: readonly Placed[]): readonly Placed[] {
  const first = new Map<string, Placed>();
  for (const fault of faults) {
    const place = JSON.stringify(fault.at);
    if (!first.has(place)) first.set(place, fault);
  }
  return [...first.values()];
}
