import { type Case, type Evidence, type Fact, NAMELESS, NAMELESS_TLS } from '../core/evidence.ts';

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
    case 'proxy':
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

/** Codes that tell that something failed; why, the browser may tell afterwards. The vaguest first. */
const UNNAMED: readonly string[] = [NAMELESS, NAMELESS_TLS];

/** Whether the new fact names a failure that is known, but not by its name. */
function namesIt(added: Fact, known: Fact): boolean {
  if (added.kind !== 'network-error' || known.kind !== 'network-error') return false;
  const [before, after] = [UNNAMED.indexOf(known.code), UNNAMED.indexOf(added.code)];
  return before >= 0 && (after < 0 || after > before);
}

/** A page looked at again that has not changed keeps the time at which it came. */
const isUnchanged = (known: Evidence | undefined, { fact }: Evidence): boolean =>
  fact.kind === 'page' && JSON.stringify(known?.fact) === JSON.stringify(fact);

function withFact(evidence: readonly Evidence[], added: Evidence): readonly Evidence[] {
  const { kind } = added.fact;
  const same = (known: Evidence) =>
    known.fact.kind === kind &&
    (CASE_WIDE.has(kind) || known.page === added.page) &&
    identity(known.fact) === identity(added.fact);
  if (ALL_COUNT.has(kind)) return [...evidence, added];
  const before = evidence.find(same);
  if (before && FIRST_WINS.has(kind) && !namesIt(added.fact, before.fact)) return evidence;
  if (isUnchanged(before, added)) return evidence;
  return [...evidence.filter((known) => !same(known)), added];
}

/** What a person did and was told: a circle of page loads must not wash it away. */
const KEPT: ReadonlySet<Fact['kind']> = new Set(['tried', 'answer', 'submit', 'message']);

/** The oldest go when there are too many, the trail of pages first. */
function bounded(evidence: readonly Evidence[]): Evidence[] {
  let excess = evidence.length - MOST;
  return evidence.filter(({ fact }) => KEPT.has(fact.kind) || excess-- <= 0).slice(-MOST);
}

/**
 * When a message that is told again began to show: when it was first seen, or after the last try on
 * its page load, and not before its page was there.
 */
function shownSince(evidence: readonly Evidence[], told: Evidence, pageSince: number): number {
  const same = evidence.findLast(({ fact }) => identity(fact) === identity(told.fact));
  const tried = evidence.findLast(({ fact, page }) => fact.kind === 'submit' && page === told.page);
  return Math.min(told.at, Math.max(pageSince, same?.at ?? 0, tried?.at ?? 0));
}

/**
 * The case with these facts of the page load `page`: the same observation is kept once.
 * `pageSince`: the page tells everything again, and has been there since.
 */
export function addFacts(
  record: Case,
  facts: readonly Fact[],
  at: number,
  page: number = record.page,
  pageSince: number = at,
): Case {
  const evidence = facts.reduce<readonly Evidence[]>((known, fact) => {
    const added = { fact, at, page };
    const again = fact.kind === 'message' && pageSince < at;
    return withFact(known, again ? { ...added, at: shownSince(known, added, pageSince) } : added);
  }, record.evidence);
  return { ...record, evidence: bounded(evidence) };
}
