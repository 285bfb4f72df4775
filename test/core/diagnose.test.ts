import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, diagnoseWith } from '../../src/core/diagnose.ts';
import type { Case, Evidence } from '../../src/core/evidence.ts';
import { found } from '../../src/core/judging/judgement.ts';
import { defineProblem, VERDICTS } from '../../src/core/problems/define.ts';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { PROBLEMS } from '../../src/core/problems/index.ts';
import { anyCase, NOW, RULES } from './stories/any-case.ts';
import { completeFact } from './stories/facts.ts';
import { STORIES } from './stories/load.ts';

const caseOf = (...evidence: Evidence[]): Case => ({
  format: 1,
  portal: 'p',
  openedAt: 0,
  page: 1,
  evidence,
});
const seen = (fact: { kind: string } & Record<string, unknown>): Evidence => ({
  at: 1_000,
  page: 1,
  fact: completeFact(fact),
});

describe('diagnose', () => {
  it('puts every problem in exactly one of findings, clear and unknown', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { findings, clear, unknown } = diagnose(record, RULES, NOW);
        const all = [...findings.map((one) => one.problem), ...clear];
        const named = [...all, ...unknown.map((one) => one.problem)];
        expect(named.toSorted()).toEqual([...PROBLEM_IDS].toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('never puts history before what is on the screen, nor a consequence before its cause', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { findings } = diagnose(record, RULES, NOW);
        const ages = findings.map(({ earlier }) => earlier);
        expect(ages).toEqual(ages.toSorted((a, b) => Number(a) - Number(b)));
        const place = (id: string) => findings.findIndex(({ problem }) => problem === id);
        for (const { problem, causedBy, earlier, verdict } of findings) {
          expect(VERDICTS.slice(0, 2)).toContain(verdict);
          if (earlier) expect(verdict).toBe('possible');
          if (causedBy) expect(place(causedBy)).toBeLessThan(place(problem));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which evidence was stored', () => {
    for (const { record, rules, now } of STORIES) {
      const turned = { ...record, evidence: record.evidence.toReversed() };
      const distinct = new Set(record.evidence.map(({ at }) => at)).size === record.evidence.length;
      if (distinct) expect(diagnose(turned, rules, now)).toEqual(diagnose(record, rules, now));
    }
  });
});

describe('diagnose: its judges', () => {
  it('gives a judge the facts it declared, and no others', () => {
    let given: readonly string[] = [];
    const nosy = defineProblem({
      id: 'sso.loop',
      owner: 'clinician',
      base: 'rare',
      reads: ['page', 'submit'],
      fixes: [],
      judge(facts) {
        given = Object.keys(facts);
        return found('weak', facts.page);
      },
    });
    const record = caseOf(seen({ kind: 'page' }), seen({ kind: 'message', problem: null }));
    diagnoseWith([nosy], record, RULES, NOW);
    expect(given).toEqual(['page', 'submit']);
  });

  it('makes only the problem of a judge that throws unknown', () => {
    const problems = PROBLEMS.map((problem) =>
      problem.id === 'mfa.unavailable'
        ? defineProblem({
            ...problem,
            judge() {
              throw new Error('a fault of our own');
            },
          })
        : problem,
    );
    const record = caseOf(seen({ kind: 'message', problem: 'account.locked' }));
    const whole = diagnose(record, RULES, NOW);
    const broken = diagnoseWith(problems, record, RULES, NOW);
    expect(broken.findings).toEqual(whole.findings);
    expect(broken.unknown).toContainEqual({
      problem: 'mfa.unavailable',
      because: 'judge-failed',
    });
  });
});

describe('diagnose: bad input and speed', () => {
  it('passes over kinds of facts, problems and answers of a newer version', () => {
    const future = [
      { at: 1, page: 1, fact: { kind: 'telepathy', says: 'no' } },
      { at: 2, page: 1, fact: completeFact({ kind: 'message', problem: 'account.haunted' }) },
      { at: 3, page: 1, fact: { kind: 'answer', question: 'mood', answer: 'fine' } },
      { at: 4, page: 1, fact: { kind: 'answer', question: 'symptom', answer: 'smoke' } },
    ] as unknown as Evidence[];
    const locked = seen({ kind: 'message', problem: 'account.locked' });
    expect(diagnose(caseOf(...future), RULES, NOW).findings).toEqual([]);
    expect(diagnose(caseOf(...future, locked), RULES, NOW).findings).toEqual(
      diagnose(caseOf(locked), RULES, NOW).findings,
    );
  });

  it('says why a check could not be made', () => {
    const record = caseOf(seen({ kind: 'unknown', check: 'cookies', because: 'no-permission' }));
    expect(diagnose(record, RULES, NOW).unknown).toContainEqual({
      problem: 'browser.cookies-blocked',
      because: 'no-permission',
    });
  });
});
