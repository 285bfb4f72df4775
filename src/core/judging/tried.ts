import type { EvidenceOf } from '../evidence.ts';
import type { Reading } from '../problems/define.ts';

/** The private window ended it: what the normal window keeps or runs is the cause. */
export const worksInPrivate = (facts: Reading<'tried'>): readonly EvidenceOf<'tried'>[] =>
  facts.tried
    .filter(({ fact }) => fact.fix === 'private-window')
    .slice(-1)
    .filter(({ fact }) => fact.result === 'solved');
