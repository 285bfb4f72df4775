import type { Diagnosis, Finding } from '../conclusions.ts';
import { diagnose } from '../diagnose.ts';
import type { Case, Evidence, EvidenceOf, FactKind } from '../evidence.ts';
import { fixOf } from '../fixes/index.ts';
import type { PortalRules } from '../portal.ts';
import type { ProblemId } from '../problems/ids.ts';
import { type Trial, trialsOf } from './trials.ts';

/** What came of a step: solved, still the same, or another problem in its place. */
export type Outcome =
  | { readonly result: 'solved' | 'same' }
  | { readonly result: 'changed'; readonly to: ProblemId };

/** A page must stand this long before it counts as come to rest: loops and toasts take a moment. */
export const REST_MS = 3_000;

/** Problems that keep the sign-in form away: a form on a later page load shows that they are over. */
const KEEPS_FORM_AWAY: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'browser.blank-page',
  'browser.framed',
  'browser.javascript-blocked',
  'browser.site-data-corrupt',
  'navigation.not-found',
  'network.blocked',
  'network.captive-portal',
  'network.offline',
  'network.proxy',
  'network.tls',
  'network.unreachable',
  'policy.blocked',
  'service.unavailable',
  'sso.loop',
]);

/** What people say and what could not be checked shows nothing by itself. */
const TOLD: ReadonlySet<FactKind> = new Set<FactKind>(['answer', 'tried', 'unknown']);

const wasSeen = ({ earlier, because }: Finding): boolean =>
  !earlier && because.some(({ fact }) => !TOLD.has(fact.kind));

/** What the page before still said while the next one came is gone by then. */
const stands = ({ because }: Finding, now: number): boolean =>
  because.every(({ at }) => now - at >= REST_MS);

/** Judges only what was seen since the step; undefined while that does not tell. */
export function outcomeOf(
  trial: Trial,
  record: Case,
  rules: PortalRules,
  now: number,
): Outcome | undefined {
  const from = startOf(trial, record);
  const since = record.evidence.filter(({ at, fact }) => at > from && fact.kind !== 'tried');
  const seen = diagnose({ ...record, evidence: since }, rules, now);
  const findings = seen.findings.filter((finding) => wasSeen(finding) && stands(finding, now));
  const lead = findings.find(({ verdict }) => verdict === 'found');
  const again = findings.find(({ problem }) => problem === trial.problem);
  if (again && again.causedBy === undefined) return { result: 'same' };
  if (lead) return { result: 'changed', to: lead.problem };
  if (cameBack(trial, record, since, now) && isStill(trial, diagnose(record, rules, now)))
    return { result: 'same' };
  if (seen.findings.some((finding) => wasSeen(finding) && !stands(finding, now))) return undefined;
  return isOver(trial, seen, since, record.page, now) ? { result: 'solved' } : undefined;
}

/**
 * From when evidence speaks about the step. A guided step that ends in an attempt is ticked off
 * after that attempt, so what was seen since the problem first showed counts too.
 */
function startOf({ fix, problem, began, page }: Trial, record: Case): number {
  const { kind, tries } = fixOf(fix) ?? {};
  if (kind !== 'guided' || !tries) return began;
  const before = trialsOf(record).findLast((one) => one.began < began)?.at ?? 0;
  const first = record.evidence.find(
    ({ fact, at }) => at > before && fact.kind === 'message' && fact.problem === problem,
  );
  return first && first.page < page ? Math.min(first.at, began) : began;
}

const isStill = ({ problem }: Trial, { findings }: Diagnosis): boolean =>
  findings.some((finding) => finding.problem === problem && wasSeen(finding));

const ofKind = <K extends FactKind>(since: readonly Evidence[], kind: K) =>
  since.filter((one): one is EvidenceOf<K> => one.fact.kind === kind);

/** Sign-in was pressed on a page that stays, and some time later its form is still there. */
function cameBack({ page }: Trial, record: Case, since: readonly Evidence[], now: number): boolean {
  const pressed = ofKind(since, 'submit').at(-1);
  if (!pressed || record.page !== page || now - pressed.at < REST_MS) return false;
  return ofKind(since, 'page').some(
    ({ at, fact }) => at > pressed.at && fact.form === pressed.fact.form,
  );
}

/** A page load after the step rules the problem out, or got further than the problem allows. */
function isOver(
  trial: Trial,
  seen: Diagnosis,
  since: readonly Evidence[],
  load: number,
  now: number,
): boolean {
  const { problem, page: before } = trial;
  const page = ofKind(since, 'page').findLast((one) => one.page === load && load > before);
  if (!problem || !page || page.fact.blank || now - page.at < REST_MS) return false;
  if (problem.startsWith('credentials.'))
    return page.fact.form === 'code' && ofKind(since, 'submit').length > 0;
  const hasForm = page.fact.form !== 'none';
  return seen.clear.includes(problem) || (hasForm && KEEPS_FORM_AWAY.has(problem));
}
