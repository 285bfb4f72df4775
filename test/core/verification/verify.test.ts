import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/evidence.ts';
import type { PortalRules } from '../../../src/core/portal.ts';
import { trialsOf } from '../../../src/core/verification/trials.ts';
import { solvedLog, verify } from '../../../src/core/verification/verify.ts';
import { anyCase, NOW, RULES } from '../stories/any-case.ts';
import { completeFact, type PartialFact } from '../stories/facts.ts';

type Seen = readonly [second: number, page: number, fact: PartialFact];

const caseOf = (...seen: readonly Seen[]): Case => ({
  format: 1,
  portal: 'p',
  openedAt: 0,
  page: Math.max(...seen.map(([, page]) => page)),
  evidence: seen.map(([second, page, fact]) => ({
    at: second * 1_000,
    page,
    fact: completeFact(fact),
  })),
});

const tried = (fix: string, problem: string, result = 'done'): PartialFact => ({
  kind: 'tried',
  fix,
  problem,
  result,
});
const REFUSED: PartialFact = { kind: 'message', problem: 'credentials.invalid' };
const PAGE: PartialFact = { kind: 'page' };
const LOOP: PartialFact = { kind: 'redirects', loop: true };
const SUBMIT: PartialFact = { kind: 'submit' };

/** What is said at this second, without the parts that are only copied. */
const said = (record: Case, second: number, rules: PortalRules = RULES) => {
  const found = verify(record, rules, second * 1_000);
  return found && (found.to ? `${found.result} to ${found.to}` : found.result);
};

describe('after a step, the evidence says', () => {
  const looped: readonly Seen[] = [
    [0, 1, LOOP],
    [10, 1, tried('clear-portal-data', 'sso.loop')],
  ];

  it('nothing while nothing was seen', () => expect(said(caseOf(...looped), 60)).toBeNull());

  it('nothing from what was seen before it, looked at again', () =>
    expect(said(caseOf(...looped, [12, 1, PAGE]), 60)).toBeNull());

  it('solved when a new page load rules the problem out and has come to rest', () => {
    const record = caseOf(...looped, [12, 2, PAGE]);
    expect(said(record, 13)).toBeNull();
    expect(said(record, 16)).toBe('solved');
  });

  it('still the same when it is seen again', () =>
    expect(said(caseOf(...looped, [12, 2, LOOP]), 15)).toBe('same'));

  it('nothing from what the page before still said while the next one came', () => {
    const trial = tried('allow-javascript', 'browser.javascript-blocked');
    const stale = [12, 2, { kind: 'page', noscript: true }] as const;
    expect(said(caseOf([0, 1, PAGE], [10, 1, trial], stale), 13)).toBeNull();
    expect(said(caseOf([0, 1, PAGE], [10, 1, trial], [13, 2, PAGE]), 17)).toBe('solved');
  });

  it('changed, and to what', () =>
    expect(said(caseOf(...looped, [12, 2, PAGE], [13, 2, REFUSED]), 16)).toBe(
      'changed to credentials.invalid',
    ));

  it('the same when the problem shows as the cause of another one', () => {
    const lost: PartialFact = { kind: 'cookie-round-trip', set: 2, kept: 0 };
    const record = caseOf(
      [0, 1, lost],
      [10, 1, tried('allow-cookies', 'browser.cookies-blocked')],
      [12, 2, lost],
      [12, 2, LOOP],
    );
    expect(said(record, 15)).toBe('same');
  });

  it('that it could not be checked when no attempt followed, or it happened elsewhere', () => {
    expect(said(caseOf(...looped), 700)).toBe('unknown');
    expect(said(caseOf([0, 1, PAGE], [1, 1, tried('private-window', 'sso.loop')]), 2)).toBe(
      'unknown',
    );
    expect(said(caseOf([0, 1, tried('clear-portal-data', 'sso.loop', 'pending')]), 90)).toBe(
      'unknown',
    );
  });

  it('nothing for steps that only show something', () =>
    expect(said(caseOf([0, 1, tried('status-page', 'service.unavailable')]), 700)).toBeNull());
});

describe('an attempt to sign in', () => {
  const refused: readonly Seen[] = [
    [0, 1, PAGE],
    [1, 1, SUBMIT],
    [2, 2, PAGE],
    [2, 2, REFUSED],
    [20, 2, tried('check-typing', 'credentials.invalid')],
  ];

  it('is not over because the form was looked at', () =>
    expect(said(caseOf(...refused, [30, 3, PAGE]), 60)).toBeNull());

  it('is over when the code is asked for', () => {
    const code: PartialFact = { kind: 'page', form: 'code' };
    expect(said(caseOf(...refused, [30, 2, SUBMIT], [31, 3, code]), 40)).toBe('solved');
  });

  it('on a page that stays failed when the same form is there after a while', () => {
    const again = [...refused, [30, 2, SUBMIT], [31, 2, PAGE]] as const;
    expect(said(caseOf(...again), 31)).toBeNull();
    expect(said(caseOf(...again), 34)).toBe('same');
  });

  it('that failed before the step was ticked off counts', () => {
    const [open, send, back, first] = refused;
    if (!open || !send || !back || !first) throw new Error('the story lost its beginning');
    const record = caseOf(
      open,
      send,
      back,
      first,
      [10, 2, SUBMIT],
      [11, 3, PAGE],
      [11, 3, REFUSED],
      [20, 3, tried('check-typing', 'credentials.invalid')],
    );
    expect(said(record, 23)).toBe('same');
  });

  it('that succeeded is the awaited step’s, and leaves only the log', () => {
    const log = solvedLog(caseOf(...refused), 30_000);
    expect(log.map(({ fact }) => (fact.kind === 'tried' ? fact.result : fact.kind))).toEqual([
      'done',
      'solved',
    ]);
  });

  it('that succeeded long after, or after no step, solves nothing', () => {
    expect(solvedLog(caseOf(...refused), 3_600_000)).toHaveLength(1);
    expect(solvedLog(caseOf([0, 1, PAGE]), 1_000)).toEqual([]);
  });
});

describe('for any case', () => {
  it('never says solved, same or changed without evidence that is newer than the step', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const result = verify(record, RULES, NOW);
        const trial = trialsOf(record).findLast(({ fix }) => fix === result?.fix);
        const newer = record.evidence.filter(
          ({ at, fact }) => fact.kind !== 'tried' && at > (trial?.began ?? 0),
        );
        if (result?.result === 'solved') expect(newer.length).toBeGreaterThan(0);
        if (result?.result === 'changed') expect(result.to).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it('has said it all when it was filed', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const fact = verify(record, RULES, NOW);
        if (!fact) return;
        const filed = { ...record, evidence: [...record.evidence, { at: NOW, page: 4, fact }] };
        expect(verify(filed, RULES, NOW)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
