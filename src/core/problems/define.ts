import type { EvidenceOf, FactKind } from '../evidence.ts';
import type { FixId } from '../fixes/ids.ts';
import type { PortalRules } from '../portal.ts';
import type { Strength } from '../recognise/types.ts';
import type { Owner, ProblemId } from './ids.ts';

export const VERDICTS = ['found', 'possible', 'clear', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a judge says: the verdict, how strong it is, and the evidence it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly strength: Strength;
  readonly because: readonly EvidenceOf<FactKind>[];
}

/** The facts a judge is given: those it declared, oldest first, and no others. */
export type Reading<K extends FactKind> = { readonly [P in K]: readonly EvidenceOf<P>[] };

/** What a judge may know besides facts. `page` is the current page load; older facts are history. */
export interface Circumstances {
  readonly rules: PortalRules;
  readonly page: number;
  readonly now: number;
}

/** Something that can be wrong at a login. One file each; the file name is the id. */
export interface Problem<K extends FactKind = FactKind> {
  readonly id: ProblemId;
  readonly owner: Owner;
  /** How often it is the cause, before any evidence. An ordinal guess that configuration may change. */
  readonly base: 'common' | 'occasional' | 'rare';
  readonly reads: readonly K[];
  /** What can end it, in the order of domain knowledge; `plan` reorders by gain per minute. */
  readonly fixes: readonly FixId[];
  /** Problems that are only its consequences when both are seen (lost cookies end in a loop). */
  readonly explains?: readonly ProblemId[];
  judge(facts: Reading<K>, circumstances: Circumstances): Judgement;
}

/** Declares a problem and ties the judge's facts to `reads`. */
export const defineProblem = <K extends FactKind>(problem: Problem<K>): Problem<K> => problem;
