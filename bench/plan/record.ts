import type { Case, Evidence, Fact } from '../../src/core/evidence.ts';
import type { PortalRules } from '../../src/core/portal.ts';
import { completeFact, type PartialFact } from '../../test/core/stories/facts.ts';
import { answerOf, type Clinician } from './clinician.ts';
import type { Move, Past } from './visit.ts';

/** A portal that locks after three tries and has a page to reset passwords. */
export const RULES: PortalRules = {
  legacyPaths: ['/old/login'],
  signIn: ['https://portal.example/login'],
  lock: { attempts: 3 },
  resetPage: 'https://portal.example/reset',
};

const MINUTE_MS = 60_000;

/** The case as the extension would hold it after these moves: one failed attempt before and after each. */
export function recordOf(past: Past, clinician: Clinician): { record: Case; now: number } {
  const evidence: Evidence[] = [];
  let now = MINUTE_MS;
  let page = 1;
  const see = (fact: Fact, after = 0) => evidence.push({ fact, at: now + after, page });
  const fail = () => {
    if (clinician.cause.submits) {
      see(completeFact({ kind: 'page' }));
      see(completeFact({ kind: 'submit' }), 5_000);
      page += 1;
    }
    for (const fact of clinician.cause.shows) see(shown(fact, clinician.understood), 8_000);
    now += 10_000;
  };
  fail();
  for (const move of past) {
    now += MINUTE_MS * (move.kind === 'step' ? move.minutes : 0);
    for (const fact of factsOf(move, clinician)) see(fact);
    if (move.kind === 'ask') continue;
    page += 1;
    fail();
  }
  return { record: { format: 1, portal: 'bench', openedAt: 0, page, evidence }, now };
}

/** A message nobody understands is still seen to be one. */
const shown = (fact: PartialFact, understood: boolean): Fact =>
  completeFact(
    fact.kind === 'message' && !understood ? { ...fact, problem: null, strength: 'weak' } : fact,
  );

function factsOf(move: Move, clinician: Clinician): readonly Fact[] {
  if (move.kind === 'step')
    return move.fixes.map((fix) => ({ kind: 'tried', fix, result: 'same' }) as const);
  if (move.kind === 'contact') return [];
  const { question } = move;
  return [{ kind: 'answer', question, answer: answerOf(clinician, question) }];
}
