import type { FactOf } from '../evidence.ts';
import type { PortalRules } from '../portal.ts';

type Browser = FactOf<'browser'>;

/**
 * Major versions that were half a year old when this version was made (November 2026). What is older
 * may be old; only the portal's own minimum says that it is too old.
 */
const FLOORS: Readonly<Partial<Record<Browser['family'], number>>> = {
  chrome: 150,
  edge: 150,
  firefox: 148,
};

/** Older than the portal's minimum, perhaps old, or neither. */
export function ageOf(
  { family, major }: Browser,
  { minimumBrowser }: PortalRules,
): 'too-old' | 'may-be-old' | 'fine' {
  if (family === 'other' || major === 0) return 'fine';
  if (major < (minimumBrowser?.[family] ?? 0)) return 'too-old';
  return major < (FLOORS[family] ?? 0) ? 'may-be-old' : 'fine';
}
