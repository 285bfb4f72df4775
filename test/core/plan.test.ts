import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core/diagnose.ts';
import type { Case, Fact } from '../../src/core/evidence.ts';
import { fixOf } from '../../src/core/fixes/index.ts';
import { plan } from '../../src/core/plan.ts';
import { lockoutOf } from '../../src/core/planning/lockout.ts';
import type { PortalRules } from '../../src/core/portal.ts';
import { anyCase, NOW, RULES } from './stories/any-case.ts';
import { completeFact, type PartialFact } from './stories/facts.ts';
import { STORIES } from './stories/load.ts';

const planOf = (record: Case, rules: PortalRules = RULES) => {
  const diagnosis = diagnose(record, rules, NOW);
  return { diagnosis, ...plan(diagnosis, record, rules, NOW) };
};

const caseOf = (...seen: readonly (readonly [page: number, fact: PartialFact])[]): Case => ({
  format: 1,
  portal: 'p',
  openedAt: 0,
  page: Math.max(...seen.map(([page]) => page)),
  evidence: seen.map(([page, fact], index) => ({
    at: index * 10_000,
    page,
    fact: completeFact(fact),
  })),
});
const REFUSED: PartialFact = { kind: 'message', problem: 'credentials.invalid' };
const PAGE: PartialFact = { kind: 'page' };

describe('wrong tries in other tabs', () => {
  const once = caseOf([1, PAGE], [1, { kind: 'submit' }], [2, PAGE], [2, REFUSED]);

  it('count for the portal’s limit, once there is one here', () => {
    expect(lockoutOf(once, RULES)).toMatchObject({ failures: 1, stop: false });
    expect(lockoutOf({ ...once, triesElsewhere: 1 }, RULES)).toMatchObject({
      failures: 2,
      stop: true,
    });
    expect(lockoutOf({ ...caseOf([1, PAGE]), triesElsewhere: 9 }, RULES).stop).toBe(false);
  });

  it('are over with a lock or a reset', () => {
    const locked: PartialFact = { kind: 'message', problem: 'account.locked' };
    const record = caseOf([1, PAGE], [1, locked], [2, PAGE], [2, REFUSED]);
    expect(lockoutOf({ ...record, triesElsewhere: 2 }, RULES)).toMatchObject({ failures: 1 });
  });

  it('put the reset first, and the plan says stop', () => {
    const made = planOf({ ...once, triesElsewhere: 1 });
    expect(made.stop).toEqual({ failures: 2, limit: 3 });
    expect(made.steps[0]?.fix).toBe('reset-password');
  });
});

describe('plan', () => {
  it('offers each step once, no failed one, and ends in the report to the owner', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { steps, diagnosis, reportTo } = planOf(record);
        const ids = steps.map(({ fix }) => fix);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.at(-1)).toBe(
          diagnosis.findings.length > 0 ? `report-to-${reportTo}` : undefined,
        );
        const latest = new Map(
          record.evidence
            .toSorted((a, b) => a.at - b.at)
            .flatMap(({ fact }) => (fact.kind === 'tried' ? [[fact.fix, fact.result]] : [])),
        );
        for (const { fix, state } of steps)
          if (state === 'open' && !fixOf(fix)?.waits)
            expect(['pending', undefined]).toContain(latest.get(fix));
      }),
      { numRuns: 300 },
    );
  });

  it('offers no try while trying cannot work, and nothing that the evidence does not call for', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { steps, diagnosis } = planOf(record);
        const waiting = diagnosis.findings.some((one) => !one.earlier && (one.until ?? 0) > NOW);
        const named = new Set<string>(diagnosis.findings.map(({ problem }) => problem));
        for (const { fix, state, problem } of steps.filter((step) => step.state === 'open')) {
          if (waiting) expect(fixOf(fix)?.tries).toBeUndefined();
          expect(named).toContain(problem);
          expect(state).toBe('open');
          const condition = fixOf(fix)?.onlyWith;
          if (condition) expect(named).toContain(condition);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('plan: questions', () => {
  it('asks only questions of which some answer changes the first step', () => {
    const first = (record: Case, rules: PortalRules) =>
      planOf(record, rules).steps.find(({ state }) => state === 'open')?.fix;
    const asked = STORIES.flatMap(({ record, rules }) => {
      const { question } = planOf(record, rules);
      return question ? [{ record, rules, question }] : [];
    });
    expect(asked.length).toBeGreaterThan(10);
    for (const { record, rules, question } of asked) {
      const answered = question.answers.map((answer) => {
        const fact: Fact = { kind: 'answer', question: question.id, answer };
        return first(
          { ...record, evidence: [...record.evidence, { at: NOW, page: record.page, fact }] },
          rules,
        );
      });
      expect(answered.some((fix) => fix !== first(record, rules))).toBe(true);
    }
  });

  it('does not ask again what was answered, not even with "I don’t know"', () => {
    const unsure: PartialFact = { kind: 'answer', question: 'username', answer: 'unsure' };
    expect(planOf(caseOf([1, PAGE], [1, REFUSED])).question?.id).toBe('username');
    const after = planOf(caseOf([1, PAGE], [1, REFUSED], [1, unsure])).question?.id;
    expect(after).not.toBe('username');
  });
});

describe('plan: steps', () => {
  it('is guided where the clinic configured no page to open', () => {
    const record = caseOf([1, PAGE], [1, REFUSED]);
    const kindOf = (rules: PortalRules) =>
      planOf(record, rules).steps.find(({ fix }) => fix === 'reset-password')?.kind;
    expect(kindOf(RULES)).toBe('guided');
    expect(kindOf({ ...RULES, resetPage: 'https://portal.example/reset' })).toBe('action');
  });

  it('keeps tried steps with their result before the open ones', () => {
    const tried: PartialFact = { kind: 'tried', fix: 'check-typing', result: 'same' };
    const { steps } = planOf(caseOf([1, PAGE], [1, tried], [2, PAGE], [2, REFUSED]));
    expect(steps[0]).toMatchObject({ fix: 'check-typing', state: 'failed' });
    expect(steps[1]?.state).toBe('open');
  });

  it('counts what is left of a stated wait', () => {
    const locked: PartialFact = { kind: 'message', problem: 'account.locked', minutes: 40 };
    const { steps } = planOf(caseOf([1, PAGE], [1, locked]));
    const wait = steps.find(({ fix }) => fix === 'wait-for-lock');
    // Seen at 10 s, forty minutes long, and now is 30 minutes.
    expect(wait?.minutes).toBe(11);
  });
});

describe('lockoutOf', () => {
  it('counts page loads with a refusal, and presses on a page that stays', () => {
    expect(lockoutOf(caseOf([1, PAGE]), RULES)).toEqual({ failures: 0, limit: 3, stop: false });
    const loads = caseOf([1, PAGE], [1, REFUSED], [2, PAGE], [2, REFUSED]);
    expect(lockoutOf(loads, RULES)).toEqual({ failures: 2, limit: 3, stop: true });
    const press: PartialFact = { kind: 'submit' };
    expect(lockoutOf(caseOf([1, PAGE], [1, press], [1, REFUSED], [1, press]), RULES).failures).toBe(
      2,
    );
  });

  it('takes the limit from the configuration and the page’s own count before it', () => {
    const rules = { ...RULES, lock: { attempts: 10 } };
    const twice = caseOf([1, REFUSED], [2, REFUSED]);
    expect(lockoutOf(twice, rules)).toEqual({ failures: 2, limit: 10, stop: false });
    const told = caseOf([1, REFUSED], [2, { ...REFUSED, attemptsLeft: 1 }]);
    expect(lockoutOf(told, rules).stop).toBe(true);
  });

  it('counts anew after a lock and after a reset', () => {
    const reset: PartialFact = { kind: 'tried', fix: 'reset-password', result: 'done' };
    const locked: PartialFact = { kind: 'message', problem: 'account.locked' };
    for (const restart of [reset, locked])
      expect(
        lockoutOf(caseOf([1, REFUSED], [2, REFUSED], [3, restart], [4, REFUSED]), RULES).failures,
      ).toBe(1);
  });

  it('does not count other messages, nor a refused new password', () => {
    const others = caseOf(
      [1, { kind: 'message', problem: 'session.expired' }],
      [2, { kind: 'page', form: 'new-password' }],
      [2, REFUSED],
    );
    expect(lockoutOf(others, RULES).failures).toBe(0);
  });
});
