import { dropBadKeys } from '../../core/clinic/drop-bad-keys.ts';
import type { Portal } from '../../core/portal.ts';

/** A portal as it is stored, perhaps by another version: kept as it is, whatever else it says. */
export type Stored = Pick<Portal, 'id'>;

/** Whatever is stored that has at least an id. */
export function storedIn(own: unknown): readonly Stored[] {
  const { portals } = (own ?? {}) as { portals?: unknown };
  return Array.isArray(portals) ? portals.filter((one) => typeof one?.id === 'string') : [];
}

/** The portals among what is stored that this version can read. */
export const ownPortals = (stored: unknown): readonly Portal[] =>
  dropBadKeys(stored ?? {}).policy.portals ?? [];
