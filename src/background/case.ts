import { type Case, type Evidence, type Fact, NAMELESS } from '../core/evidence.ts';

export const LIFETIME_MS = 30 * 60_000;
const MOST = 200;

export const emptyCase = (portal: string, at: number): Case => ({
  format: 1,
  portal,
  openedAt: at,
  page: 1,
  evidence: [],
});

/** What makes two facts of one page load the same observation. */
function identity(fact: Fact): string {
  switch (fact.kind) {
    case 'message':
      return `message ${fact.problem} ${fact.text}`;
    case 'page':
      return `page ${fact.framed}`;
    case 'response':
      return `response ${fact.resource} ${fact.address.host}${fact.address.path} ${fact.status}`;
    case 'network-error':
      return `network-error ${fact.resource} ${fact.host}`;
    case 'cookie-round-trip':
    case 'cookie-load':
    case 'framing':
    case 'clock':
      return `${fact.kind} ${fact.host}`;
    case 'setting':
      return `setting ${fact.what} ${fact.how}`;
    case 'interference':
      return `interference ${fact.act} ${fact.host}`;
    case 'answer':
      return `answer ${fact.question}`;
    case 'unknown':
      return `unknown ${fact.check}`;
    default:
      return fact.kind;
  }
}

/** Of these the first observation stays (a message keeps its time, the first real error code wins); of others the last. */
const FIRST_WINS: ReadonlySet<Fact['kind']> = new Set(['message', 'network-error']);

/** Facts about the whole attempt, not about one page load. */
const CASE_WIDE: ReadonlySet<Fact['kind']> = new Set([
  'cookie-round-trip',
  'setting',
  'interference',
  'clock',
  'connection',
  'extensions',
  'browser',
  'answer',
]);

/**
 * Each of these counts on its own: a page that never reloads must not hide how often one tried, and
 * what was tried is a log.
 */
const ALL_COUNT: ReadonlySet<Fact['kind']> = new Set(['submit', 'tried']);

/** The page tells that a part of it did not load; why, the browser may tell only afterwards. */
const isUnnamed = (known: Evidence | undefined): boolean =>
  known?.fact.kind === 'network-error' && known.fact.code === NAMELESS;

function withFact(evidence: readonly Evidence[], added: Evidence): readonly Evidence[] {
  const { kind } = added.fact;
  const same = (known: Evidence) =>
    known.fact.kind === kind &&
    (CASE_WIDE.has(kind) || known.page === added.page) &&
    identity(known.fact) === identity(added.fact);
  if (ALL_COUNT.has(kind)) return [...evidence, added];
  if (FIRST_WINS.has(kind) && !isUnnamed(evidence.find(same)))
    return evidence.some(same) ? evidence : [...evidence, added];
  return [...evidence.filter((known) => !same(known)), added];
}

/**
 * The case with these facts of the page load `page`: the same observation is kept once, the oldest
 * go when there are too many.
 */
export function addFacts(
  record: Case,
  facts: readonly Fact[],
  at: number,
  page: number = record.page,
): Case {
  const evidence = facts.reduce<readonly Evidence[]>(
    (known, fact) => withFact(known, { fact, at, page }),
    record.evidence,
  );
  return { ...record, evidence: evidence.slice(-MOST) };
}
