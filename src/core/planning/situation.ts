import type { Diagnosis, Step } from '../conclusions.ts';
import { latestAnswers } from '../diagnosis/answers.ts';
import type { Case, EvidenceOf } from '../evidence.ts';
import type { Fix } from '../fixes/define.ts';
import { fixOf } from '../fixes/index.ts';
import type { PortalRules } from '../portal.ts';
import { lockoutOf } from './lockout.ts';
import { triedIn } from './tried.ts';

const MINUTE_MS = 60_000;
const LEAST_MINUTES = 0.5;

/** Everything the order of steps depends on. */
export interface Situation {
  readonly diagnosis: Diagnosis;
  readonly rules: PortalRules;
  /** Trying again cannot work yet. */
  readonly waiting: boolean;
  /** There was a time to wait, and it is over. */
  readonly waitOver: boolean;
  /** One more wrong try may lock the account. */
  readonly stop: boolean;
  readonly colleaguesToo: boolean;
  readonly tried: readonly Fix[];
  readonly state: (fix: Fix) => Step['state'];
  readonly minutes: (fix: Fix) => number;
}

export function situationOf(
  diagnosis: Diagnosis,
  record: Case,
  rules: PortalRules,
  now: number,
): Situation {
  const tried = triedIn(record);
  const ends = diagnosis.findings.flatMap(({ earlier, until }) => (earlier ? [] : (until ?? [])));
  const until = ends.find((end) => end > now);
  const left = until && Math.max(LEAST_MINUTES, (until - now) / MINUTE_MS);
  return {
    diagnosis,
    rules,
    waiting: until !== undefined,
    waitOver: until === undefined && ends.length > 0,
    stop: lockoutOf(record, rules).stop,
    colleaguesToo: scopeOf(record) === 'colleagues',
    tried: [...tried.keys()].flatMap((id) => fixOf(id) ?? []),
    // A wait that was over once may have to begin again.
    state: (fix) => {
      const known = tried.get(fix.id) ?? 'open';
      return fix.waits && until && known !== 'failed' ? 'open' : known;
    },
    minutes: (fix) => (fix.waits && left ? Math.ceil(left) : fix.minutes),
  };
}

const scopeOf = ({ evidence }: Case): string | undefined =>
  latestAnswers(
    evidence.filter((one): one is EvidenceOf<'answer'> => one.fact.kind === 'answer'),
  ).find(({ fact }) => fact.question === 'scope')?.fact.answer;
