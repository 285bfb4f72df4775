import type { Case, Evidence, EvidenceOf, FactKind } from '../evidence.ts';
import { meaning } from '../judging/judgement.ts';
import type { PortalRules } from '../portal.ts';
import { type Trial, trialsOf } from '../verification/trials.ts';

/** Portals that do not say lock after three to ten wrong tries. */
const DEFAULT_LIMIT = 3;
/** Two presses so close together are one try. */
const ONE_TRY_MS = 2_000;

export interface Lockout {
  /** Wrong tries seen since the last lock or reset, those in other tabs included. */
  readonly failures: number;
  readonly limit: number;
  /** One more wrong try may lock the account. */
  readonly stop: boolean;
}

/**
 * How close the account is to being locked, as far as was seen. Nobody's user name is known: tries
 * are counted per portal. A page load that shows the refusal is one wrong try; a page that
 * stays (a script signs in) counts each press of sign-in.
 */
export function lockoutOf(record: Case, rules: PortalRules): Lockout {
  const limit = rules.lock?.attempts ?? DEFAULT_LIMIT;
  const pages = ofKind(record, 'page');
  const after = lastFreshStart(record, rules);
  const refusals = ofKind(record, 'message').filter(
    (one) => one.at > after && meaning(one, { page: pages }) === 'credentials.invalid',
  );
  const loads = [...new Set(refusals.map(({ page }) => page))];
  const presses = ofKind(record, 'submit').filter(({ at }) => at > after);
  const here = loads.reduce(
    (sum, load) => sum + Math.max(1, apart(presses.filter(({ page }) => page === load))),
    0,
  );
  // The portal counts every tab; a lock or a reset seen here ended that count too.
  const failures = here + (after < 0 ? (record.triesElsewhere ?? 0) : 0);
  const left = refusals.filter(({ page }) => page === record.page).at(-1)?.fact.attemptsLeft;
  const stop = here > 0 && (failures >= limit - 1 || (left !== undefined && left <= 1));
  return { failures, limit, stop };
}

const ofKind = <K extends FactKind>({ evidence }: Case, kind: K): readonly EvidenceOf<K>[] =>
  evidence.filter((one): one is EvidenceOf<K> => one.fact.kind === kind);

/** When counting starts anew: after a lock, or after the password was really reset. */
function lastFreshStart(record: Case, rules: PortalRules): number {
  const locks = ofKind(record, 'message').filter(({ fact }) => fact.problem === 'account.locked');
  const resets = trialsOf(record).filter(
    (one) => one.fix === 'reset-password' && isReset(one, record, rules),
  );
  return Math.max(-1, ...locks.map(({ at }) => at), ...resets.map(({ began }) => began));
}

/** A page that was only opened resets nothing: a new password was asked for, the mail came, or she says so. */
function isReset({ result, began }: Trial, record: Case, rules: PortalRules): boolean {
  if (result === 'pending' || result === 'failed') return false;
  const isTicked = rules.resetPage === undefined;
  const isChosen = ofKind(record, 'page').some(
    ({ at, fact }) => at >= began && fact.form === 'new-password',
  );
  const hasMail = ofKind(record, 'answer').some(
    ({ at, fact }) => at >= began && fact.question === 'mail' && fact.answer === 'arrived',
  );
  return isTicked || isChosen || hasMail;
}

/** How many presses, those within two seconds taken as one. */
const apart = (presses: readonly Evidence[]): number =>
  presses.filter((one, index) => one.at - (presses[index - 1]?.at ?? -ONE_TRY_MS) >= ONE_TRY_MS)
    .length;
