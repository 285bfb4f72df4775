import type { Evidence, EvidenceOf, FactKind } from '../evidence.ts';
import type { Reading } from '../problems/define.ts';

/** All evidence by kind, oldest first. Kinds of a newer version are kept apart and read by nobody. */
export type Grouped = ReadonlyMap<string, readonly Evidence[]>;

export function group(evidence: readonly Evidence[]): Grouped {
  const groups = new Map<string, Evidence[]>();
  for (const one of [...evidence].sort((a, b) => a.at - b.at)) {
    const known = groups.get(one.fact.kind);
    if (known) known.push(one);
    else groups.set(one.fact.kind, [one]);
  }
  return groups;
}

export const ofKind = <K extends FactKind>(groups: Grouped, kind: K): readonly EvidenceOf<K>[] =>
  (groups.get(kind) ?? []) as readonly EvidenceOf<K>[];

/** The facts a judge declared, and no others. */
export function readingOf(groups: Grouped, kinds: readonly FactKind[]): Reading<FactKind> {
  const reading: Record<string, readonly Evidence[]> = {};
  for (const kind of kinds) reading[kind] = ofKind(groups, kind);
  return reading as Reading<FactKind>;
}
