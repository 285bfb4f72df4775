import type { Fact } from '../core/evidence.ts';

/**
 * Facts of a page that tells everything it shows, not what is new, with since when it has been
 * there: none of its messages is newer than the case knows.
 */
export function toldAgain(facts: readonly Fact[], now: number) {
  const page = facts.find((fact) => fact.kind === 'page');
  return { facts, pageSince: now - (page?.openMinutes ?? 0) * 60_000 };
}
