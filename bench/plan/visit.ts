import type { FixId } from '../../src/core/fixes/ids.ts';
import { fixOf } from '../../src/core/fixes/index.ts';
import type { Owner } from '../../src/core/problems/ids.ts';
import type { Clinician } from './clinician.ts';
import type { Mix } from './mix.ts';

/** What a strategy lets the clinician do next. */
export type Move =
  | { readonly kind: 'step'; readonly fixes: readonly FixId[]; readonly minutes: number }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'contact'; readonly owner: Owner };

/** What happened so far, oldest first: all a strategy may look at, besides the screen. */
export type Past = readonly Move[];

export interface Strategy {
  readonly name: string;
  next(past: Past, clinician: Clinician): Move;
}

export interface Outcome {
  /** Minutes until signed in, waits and other people's answers included. */
  readonly minutes: number;
  /** Minutes of the clinician's own work. */
  readonly own: number;
  readonly steps: number;
}

/** Wrong tries after which portals commonly lock; one was made before the story begins. */
const LOCK_AFTER = 3;
const MOST_MOVES = 30;

/** Lets a clinician follow a strategy to the end: a step that helps, or somebody who does. */
export function follow(clinician: Clinician, strategy: Strategy, { minutes: costs }: Mix): Outcome {
  const past: Move[] = [];
  let spent = 0;
  let waited = 0;
  let wrong = 1;
  while (past.length < MOST_MOVES) {
    const move = strategy.next(past, clinician);
    past.push(move);
    const steps = past.filter(({ kind }) => kind !== 'ask').length;
    if (move.kind === 'contact') {
      const answers = isRight(move.owner, clinician) ? 1 : 2;
      const own = spent + costs.report;
      return { minutes: own + waited + answers * costs.answer, own, steps };
    }
    if (move.kind === 'ask') {
      spent += costs.question;
      continue;
    }
    const idle = move.fixes.some((fix) => fixOf(fix)?.waits);
    if (idle) waited += move.minutes;
    else spent += move.minutes;
    if (move.fixes.some((fix) => clinician.helped.has(fix)))
      return { minutes: spent + waited, own: spent, steps };
    if (clinician.cause.wrongPassword && move.fixes.some((fix) => fixOf(fix)?.tries)) wrong += 1;
    if (wrong === LOCK_AFTER) {
      waited += costs.lock;
      wrong = 0;
    }
  }
  throw new Error(`${strategy.name} never ends ${clinician.cause.id}`);
}

/**
 * Whoever is asked can help with what the clinician could have ended alone, and the portal's support
 * with what its administrators do: both favour the strategies that always ask support.
 */
const isRight = (owner: Owner, { cause }: Clinician): boolean =>
  cause.owner === 'clinician' ||
  cause.owner === owner ||
  (cause.owner === 'portal-admin' && owner === 'portal-support');
