import type { EvidenceOf, FactKind } from '../evidence.ts';
import type { Circumstances, Judgement, Reading } from '../problems/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import type { Strength } from '../recognise/types.ts';

type Because = readonly EvidenceOf<FactKind>[];

export const found = (strength: Strength, because: Because): Judgement => ({
  verdict: 'found',
  strength,
  because,
});

export const possible = (strength: Strength, because: Because): Judgement => ({
  verdict: 'possible',
  strength,
  because,
});

/** Ruled out by what was seen. */
export const clear = (because: Because = []): Judgement => ({
  verdict: 'clear',
  strength: 'strong',
  because,
});

/** Nothing speaks for it, and nothing was seen that would rule it out. */
export const NO_SIGN: Judgement = { verdict: 'unknown', strength: 'weak', because: [] };

/** A check that could not be made. */
export const unchecked = (because: Because): Judgement => ({
  verdict: 'unknown',
  strength: 'weak',
  because,
});

/** The evidence of the page load that is on the screen now. */
export const current = <E extends { readonly page: number }>(
  evidence: readonly E[],
  { page }: Pick<Circumstances, 'page'>,
): readonly E[] => evidence.filter((one) => one.page === page);

/** How the page on the screen looks; the latest sighting counts. */
export const pageNow = (
  facts: Reading<'page'>,
  circumstances: Circumstances,
): EvidenceOf<'page'> | undefined => current(facts.page, circumstances).at(-1);

const WEIGHT: Readonly<Record<Strength, number>> = { weak: 0, strong: 1, decisive: 2 };

const strongest = (messages: readonly EvidenceOf<'message'>[]): Strength =>
  messages
    .map(({ fact }) => fact.strength)
    .reduce((best, next) => (WEIGHT[next] > WEIGHT[best] ? next : best), 'weak');

/**
 * What a message means where it stands: many portals say "invalid" of whatever the page asks for.
 * An exact product code means the same everywhere.
 */
export function meaning(
  { fact, page }: EvidenceOf<'message'>,
  facts: Reading<'page'>,
): ProblemId | null {
  if (fact.problem !== 'credentials.invalid' || fact.code !== undefined) return fact.problem;
  const form = facts.page.findLast((one) => one.page === page)?.fact.form;
  if (form === 'code') return 'mfa.code-invalid';
  return form === 'new-password' ? 'credentials.password-rules' : fact.problem;
}

/** The messages that mean this problem: those on the screen, or else the latest of an earlier page. */
export function messagesOf(
  id: ProblemId,
  facts: Reading<'message' | 'page'>,
  circumstances: Circumstances,
): readonly EvidenceOf<'message'>[] {
  const all = facts.message.filter((one) => meaning(one, facts) === id);
  const now = current(all, circumstances);
  return now.length > 0 ? now : all.slice(-1);
}

/** The judgement of a problem that only the page's words can tell. */
export function spoken(
  id: ProblemId,
  facts: Reading<'message' | 'page'>,
  circumstances: Circumstances,
): Judgement {
  const messages = messagesOf(id, facts, circumstances);
  if (messages.length === 0) return NO_SIGN;
  const strength = strongest(messages);
  return strength === 'weak' ? possible(strength, messages) : found(strength, messages);
}

/** The answers of a page (not of its scripts or pictures) with one of these statuses, on the screen now. */
export const answered = (
  facts: Reading<'response'>,
  circumstances: Circumstances,
  matches: (status: number) => boolean,
): readonly EvidenceOf<'response'>[] =>
  current(facts.response, circumstances).filter(
    ({ fact }) => fact.resource === 'page' && matches(fact.status),
  );
