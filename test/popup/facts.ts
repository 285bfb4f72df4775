import type { Case, Evidence, Fact, FactOf } from '../../src/core/evidence.ts';
import type { ProblemId } from '../../src/core/problems/ids.ts';

export const address = (path: string): FactOf<'page'>['address'] => ({
  scheme: 'https',
  host: 'portal.test',
  path,
  query: '',
  fragment: '',
});

export const page = (look: Partial<FactOf<'page'>> = {}): Fact => ({
  kind: 'page',
  address: address('/login'),
  form: 'password',
  blank: false,
  framed: 'top',
  storage: 'ok',
  noscript: false,
  arrival: 'navigate',
  landing: false,
  ...look,
});

export const message = (
  problem: ProblemId | null,
  text: string,
  more: Partial<FactOf<'message'>> = {},
): Fact => ({ kind: 'message', problem, strength: 'strong', where: 'alert', text, ...more });

export const submit: Fact = { kind: 'submit', form: 'password' };

export const tried = (
  fix: string,
  result: FactOf<'tried'>['result'] = 'done',
  more: Partial<FactOf<'tried'>> = {},
): Fact => ({
  kind: 'tried',
  fix,
  result,
  ...more,
});

/** A case of one page load, its facts a second apart, the last one just now. */
export function caseOf(facts: readonly Fact[], now = Date.now()): Case {
  const evidence: Evidence[] = facts.map((fact, index) => ({
    fact,
    at: now - (facts.length - index) * 1_000,
    page: 1,
  }));
  return { format: 1, portal: 'healtheos', openedAt: now - 60_000, page: 1, evidence };
}
