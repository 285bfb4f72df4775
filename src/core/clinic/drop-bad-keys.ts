import * as z from 'zod/mini';
import { type Clinic, clinicSchema } from '../portal.ts';
import { type ClinicError, toError } from './check.ts';
import { faultsOf, isSane, TOO_LONG } from './faults-of.ts';
import type { FaultCode, Placed } from './rule.ts';

/** What a managed policy may say: any part of a configuration but the install's permissions. */
export const policySchema = z.partial(z.omit(clinicSchema, { requiredPermissions: true }));
export type Policy = Partial<Omit<Clinic, 'requiredPermissions'>>;

/** A value that was not taken, and of what kind its fault is. */
export interface Dropped extends ClinicError {
  readonly code: FaultCode;
}

export interface Kept {
  readonly policy: Policy;
  readonly notices: readonly Dropped[];
}

type Path = readonly PropertyKey[];

/** What is wrong beyond these is dropped all the same; nobody reads further. */
const MAX_NOTICES = 200;

/**
 * Reads a configuration that must work even when parts of it are wrong: each wrong value is dropped
 * alone, with a notice at its original place. What cannot do without it is dropped next.
 */
export function dropBadKeys(value: unknown): Kept {
  if (!isSane(value)) return { policy: {}, notices: [toDropped(TOO_LONG)] };
  const dropped = new Set<string>();
  const notices: Dropped[] = [];
  // Each round drops at least one value that was there, so this ends.
  while (!dropped.has(placeOf([]))) {
    const { copy, original } = prune(value, dropped);
    const { data, faults } = faultsOf(policySchema, copy);
    if (data && faults.length === 0) return { policy: onlyGiven(data as Policy, copy), notices };
    for (const fault of faults.flatMap((one) => entriesOver(one, copy))) {
      const at = original(fault.at);
      const target = exists(copy, fault.at) ? at : at.slice(0, -1);
      if (dropped.has(placeOf(target))) continue;
      if (notices.length < MAX_NOTICES) {
        notices.push(toDropped(isOurDoing(at, dropped) ? leftOut(target) : { ...fault, at }));
      }
      dropped.add(placeOf(target));
    }
  }
  return { policy: {}, notices };
}

/** A list that is too long loses the entries at its end, not itself. */
function entriesOver(fault: Placed, copy: unknown): readonly Placed[] {
  if (fault.most === undefined) return [fault];
  const list = valueAt(copy, fault.at) as readonly unknown[];
  const words = { problem: 'is one entry too many', expected: `${fault.most} entries or less` };
  return [...list.keys()]
    .slice(fault.most)
    .map((index) => ({ at: [...fault.at, index], code: fault.code, ...words }));
}

const toDropped = (placed: Placed): Dropped => ({ ...toError(placed), code: placed.code });

const placeOf = (at: Path): string => JSON.stringify(at);

/** Whether the fault at this place only came up because something in it was dropped before. */
function isOurDoing(at: Path, dropped: ReadonlySet<string>): boolean {
  const open = placeOf(at).slice(0, -1);
  return [...dropped].some((place) => place === `${open}]` || place.startsWith(`${open},`));
}

const leftOut = (at: Path): Placed => ({
  at,
  code: 'left-out',
  problem: 'is left out with what was wrong in it',
  expected: 'it again with right values',
});

/** The value without the dropped places, and the way back from its places to the original ones. */
function prune(value: unknown, dropped: ReadonlySet<string>) {
  const indices = new Map<unknown, readonly number[]>();
  const copyOf = (part: unknown, at: Path): unknown => {
    const keep = (key: PropertyKey) => !dropped.has(placeOf([...at, key]));
    if (Array.isArray(part)) {
      const kept = [...part.keys()].filter(keep);
      const copy = kept.map((index) => copyOf(part[index], [...at, index]));
      indices.set(copy, kept);
      return copy;
    }
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).filter(([key]) => keep(key));
    return Object.fromEntries(entries.map(([key, inner]) => [key, copyOf(inner, [...at, key])]));
  };
  const copy = copyOf(value, []);
  const original = (at: Path): Path =>
    at.map((key, depth) => {
      const kept = indices.get(valueAt(copy, at.slice(0, depth)));
      return typeof key === 'number' ? (kept?.[key] ?? key) : key;
    });
  return { copy, original };
}

const valueAt = (value: unknown, at: Path): unknown =>
  at.reduce<unknown>(
    (part, key) => (part as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key],
    value,
  );

const exists = (value: unknown, at: Path): boolean => valueAt(value, at) !== undefined;

/** Without the defaults that the schema filled in: an absent key must not override the package. */
const onlyGiven = (data: Policy, given: unknown): Policy =>
  Object.fromEntries(
    Object.entries(data).filter(([key]) => Object.hasOwn(given as object, key)),
  ) as Policy;
