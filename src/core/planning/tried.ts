import type { Step } from '../conclusions.ts';
import type { Case, EvidenceOf } from '../evidence.ts';

type Result = EvidenceOf<'tried'>['fact']['result'];

const STATES: Readonly<Record<Result, Step['state']>> = {
  pending: 'open',
  done: 'done',
  changed: 'done',
  unknown: 'done',
  solved: 'solved',
  same: 'failed',
  failed: 'failed',
};

/** What was tried in this case and how it ended, oldest first; of each fix the latest result. */
export function triedIn(record: Case): ReadonlyMap<string, Step['state']> {
  const states = new Map<string, Step['state']>();
  for (const { fact } of [...record.evidence].sort((a, b) => a.at - b.at))
    if (fact.kind === 'tried') states.set(fact.fix, STATES[fact.result] ?? 'done');
  return states;
}
