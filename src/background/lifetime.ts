import { diagnose } from '../core/diagnose.ts';
import type { Case } from '../core/evidence.ts';
import type { PortalRules } from '../core/portal.ts';

/** A case is kept for so long, whatever happens. */
export const LIFETIME_MS = 30 * 60_000;
/** And until a wait that the portal announced is over, with a little time to hear of it. */
const RESERVE_MS = 10 * 60_000;
/** A wait that is longer is not waited for here. */
const LONGEST_MS = 24 * 3_600_000;

/** Whether a case is still kept. `rules` of its portal, where that is still configured. */
export function isKept(record: Case, rules: PortalRules | undefined, now: number): boolean {
  if (now - record.openedAt < LIFETIME_MS) return true;
  if (!rules || now - record.openedAt >= LONGEST_MS + RESERVE_MS) return false;
  const { findings } = diagnose(record, rules, now);
  return findings.some(({ until = 0 }) => now < until + RESERVE_MS);
}

/** When a case whose sign-in just worked counts as opened: what is left of it can be read for a while, however old it is. */
export const reopenedAt = (openedAt: number, now: number): number =>
  Math.max(openedAt, now - LIFETIME_MS + RESERVE_MS);
