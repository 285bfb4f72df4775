import { describe, expect, test } from 'vitest';
import { buildReport, type Report } from '../../../src/core/report/index.ts';
import { groupReports, nextQuestion, scopeOf, timeLine } from '../../../src/core/triage/index.ts';
import { AT, diagnosis, input } from '../report/example.ts';
import { many } from './many.ts';

const entered = (organisation?: string, callback?: string, answer?: string): Report => ({
  ...buildReport({ ...input, entered: {} }),
  entered: { ...(organisation && { organisation }), ...(callback && { callback }) },
  answers: answer ? [{ question: 'scope', answer }] : [],
});

const loop = (organisation: string, callback?: string): Report => {
  const report = entered(organisation, callback);
  return { ...report, findings: report.findings.map((one) => ({ ...one, problem: 'sso.loop' })) };
};

describe('groups', () => {
  const reports = many(400);
  const groups = groupReports(reports);

  test('hold every report once, by key', () => {
    expect(groups.flatMap((group) => group.reports)).toHaveLength(400);
    for (const group of groups) {
      expect(new Set(group.reports.map(({ key }) => key))).toEqual(new Set([group.key]));
    }
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });

  test('the largest first, reports newest first', () => {
    const sizes = groups.map((group) => group.reports.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { reports: own, last } of groups) {
      expect(own[0].times.made).toBe(last);
      expect(own.map(({ times }) => times.made)).toEqual(
        own.map(({ times }) => times.made).toSorted((a, b) => b - a),
      );
    }
  });
});

describe('scope', () => {
  test.each([
    ['one-person', [entered('A', '1'), entered('A', '1')]],
    ['one-person', [entered('A', '1', 'only-me')]],
    ['one-clinic', [loop('Org 1', '1'), loop('ORG1', '2')]],
    ['each-own', [entered('Org 1', '1'), entered('ORG1', '2')]],
    ['one-clinic', [entered('A', '1'), entered('A', '2', 'colleagues')]],
    ['one-clinic', ['1', '2', '3', '4', '5'].map((person) => entered('A', person))],
    ['one-clinic', [entered('A', '1', 'colleagues')]],
    ['each-own', [entered('A', '1'), entered('B', '2')]],
    ['many-clinics', ['A', 'B', 'C', 'D', 'E'].map((clinic) => entered(clinic, clinic))],
    ['many-clinics', [loop('A'), loop('B')]],
    ['not-told', [entered(), entered()]],
    ['not-told', [entered('A', '1')]],
  ] as const)('%s', (hint, reports) => {
    expect(scopeOf(reports).hint).toBe(hint);
  });

  test('counts people and clinics, spelling aside', () => {
    expect(scopeOf([entered('Org 1', '+1 2'), entered('ORG-1', '+12'), entered()])).toMatchObject({
      people: 1,
      clinics: 1,
    });
  });
});

describe('the next question', () => {
  const withProblem = (problem: string, more: Partial<Report> = {}): Report => {
    const report = buildReport(input);
    const findings = report.findings.slice(0, 1).map((one) => ({ ...one, problem }));
    return { ...report, findings, answers: [], ...more };
  };
  test.each([
    ['message', withProblem('x', { findings: [] })],
    ['npi', withProblem('permission.no-role', { entered: {} })],
    ['directory', withProblem('permission.no-role')],
    ['second-factor', withProblem('mfa.unavailable')],
    ['scope', withProblem('network.unreachable')],
    [
      'elsewhere',
      withProblem('network.unreachable', { answers: [{ question: 'scope', answer: 'only-me' }] }),
    ],
    ['reset', withProblem('credentials.invalid')],
    [
      'organisation',
      withProblem('credentials.invalid', {
        tried: [{ fix: 'reset-password', result: 'same', at: AT }],
        entered: {},
      }),
    ],
    ['solved', withProblem('account.locked')],
    ['solved', withProblem('from.the-future')],
  ])('%s', (ask, report) => {
    expect(nextQuestion(report)).toBe(ask);
  });
});

describe('the time line', () => {
  test.each([
    [[AT]],
    [[AT, AT + 3_600_000]],
    [[AT, AT + 3_600_000, AT + 900_000_000]],
    [[0, 7_258_118_399_999]],
  ])('counts all of %j within 48 stretches', (times) => {
    const line = timeLine(times);
    expect(line?.counts.reduce((a, b) => a + b)).toBe(times.length);
    expect(line?.counts.length).toBeLessThanOrEqual(48);
    expect(line?.counts[0]).toBeGreaterThan(0);
    expect(line?.counts.at(-1)).toBeGreaterThan(0);
  });

  test('is not drawn without reports', () => expect(timeLine([])).toBeNull());

  test('takes 100,000 times', () => {
    const times = Array.from({ length: 100_000 }, (_, i) => AT + i * 1_000);
    expect(timeLine(times)?.counts.reduce((a, b) => a + b)).toBe(100_000);
  });
});

test('a report without a finding is grouped too', () => {
  const bare = buildReport({ ...input, diagnosis: { ...diagnosis, findings: [] } });
  expect(groupReports([bare])).toHaveLength(1);
});
