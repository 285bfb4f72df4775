import type { Fix } from '../fixes/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import { problemOf } from '../problems/index.ts';

/** Chance by place in the problem's own list, where a fix states none. */
const BY_PLACE = [0.6, 0.4, 0.3, 0.2, 0.1] as const;
const LATER = 0.1;
/** What changes one person or one computer seldom ends what colleagues have too. */
const NOT_SHARED = 0.25;

/** The chance, from 0 to 1, that a fix ends a problem. */
export function chanceOf(fix: Fix, problem: ProblemId, colleaguesToo = false): number {
  const place = problemOf(problem)?.fixes.indexOf(fix.id) ?? -1;
  if (place < 0) return 0;
  const chance = fix.ends?.[problem] ?? BY_PLACE[place] ?? LATER;
  const personal = fix.owner === 'clinician' && fix.shared === undefined;
  return colleaguesToo && personal ? chance * NOT_SHARED : chance;
}
