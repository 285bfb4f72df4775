import type { Case, FactOf } from '../evidence.ts';
import { fixOf } from '../fixes/index.ts';
import type { PortalRules } from '../portal.ts';
import { outcomeOf } from './outcome.ts';
import { type Trial, trialsOf } from './trials.ts';

type Tried = FactOf<'tried'>;

/** A fix that takes longer has died with its worker. */
export const PENDING_MS = 60_000;
/** So long after a step the next attempt is still taken for its result. */
const WATCHED_MS = 10 * 60_000;

/** The last step that was tried to end the problem. */
export const lastTrial = (record: Case): Trial | undefined =>
  trialsOf(record).findLast(({ fix }) => !fixOf(fix)?.informs);

/** The step whose result is awaited: the last one, while it is under way or done. */
export function awaited(record: Case): Trial | undefined {
  const last = lastTrial(record);
  return last?.result === 'done' || last?.result === 'pending' ? last : undefined;
}

/**
 * What became of the last step, once the evidence tells: a new entry for the log; null while it does
 * not, and when nothing is awaited. Never "solved" without something seen after the step.
 */
export function verify(record: Case, rules: PortalRules, now: number): Tried | null {
  const trial = awaited(record);
  if (!trial) return null;
  if (trial.result === 'pending')
    return now - trial.began > PENDING_MS ? entry(trial, { result: 'unknown' }) : null;
  if (fixOf(trial.fix)?.elsewhere) return entry(trial, { result: 'unknown' });
  const outcome = outcomeOf(trial, record, rules, now);
  if (outcome) return entry(trial, outcome);
  return isWatched(trial, now) ? null : entry(trial, { result: 'unknown' });
}

/** What others were asked to do is watched as long as the case is kept. */
const isWatched = ({ fix, began }: Trial, now: number): boolean =>
  now - began <= WATCHED_MS || fixOf(fix)?.owner !== 'clinician';

/** The log of a case that ended in a sign-in: what was tried, the awaited step as what ended it. */
export function solvedLog(record: Case, now: number): Case['evidence'] {
  const log = record.evidence.filter(({ fact }) => fact.kind === 'tried');
  const trial = awaited(record);
  if (trial?.result !== 'done' || !isWatched(trial, now)) return log;
  return [...log, { at: now, page: record.page, fact: entry(trial, { result: 'solved' }) }];
}

const entry = ({ fix, problem }: Trial, end: Pick<Tried, 'result' | 'to'>): Tried => ({
  kind: 'tried',
  fix,
  ...(problem && { problem }),
  ...end,
});
