import type { Step } from '../conclusions.ts';
import type { Case, FactOf } from '../evidence.ts';
import { trialsOf } from '../verification/trials.ts';

type Result = FactOf<'tried'>['result'];

const STATES: Readonly<Record<Result, Step['state']>> = {
  pending: 'open',
  done: 'done',
  changed: 'done',
  unknown: 'done',
  solved: 'solved',
  same: 'failed',
  failed: 'undone',
};

/** What was tried in this case and how it ended, oldest first; of each fix the latest result. */
export const triedIn = (record: Case): ReadonlyMap<string, Step['state']> =>
  new Map(trialsOf(record).map(({ fix, result }) => [fix, STATES[result] ?? 'done']));
