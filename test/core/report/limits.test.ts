import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { buildReport, mailSubject, reportSchema, toText } from '../../../src/core/report/index.ts';
import { inputs } from './cases.ts';
import { AT, address, input, say, sayWordy, seenAt } from './example.ts';

const within = (text: string) => {
  expect(text.length).toBeLessThanOrEqual(6_000);
  expect(text.split('\n').length).toBeLessThanOrEqual(120);
};

test('any case gives a report of the model, within the limits, in the alphabet', () => {
  fc.assert(
    fc.property(inputs, (any) => {
      const report = buildReport(any);
      expect(reportSchema.safeParse(report).error).toBeUndefined();
      const text = toText(report, say);
      within(text);
      within(toText(report, sayWordy));
      expect(text).toMatch(/^[\n\x20-\x7e\p{L}\p{M}]*$/u);
      expect(mailSubject(report, say)).toMatch(/^[\x20-\x7e\p{L}\p{M}]{1,160}$/u);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

/** Everything at its longest and nothing alike. */
const fullest = {
  ...input,
  record: {
    ...input.record,
    evidence: Array.from({ length: 200 }, (_, i) => {
      const long = `${'please contact the help desk '.repeat(13)}${i}`.slice(-400);
      const where = address(`/login${'/[x]'.repeat(i % 90)}`);
      return [
        seenAt(i, {
          kind: 'message',
          problem: PROBLEM_IDS[i % 39] ?? null,
          strength: 'weak',
          where: 'near-form',
          text: long,
        }),
        seenAt(i, { kind: 'response', resource: 'page', address: where, status: 100 + i }),
        seenAt(i, { kind: 'tried', fix: `fix-${i}`, result: 'changed' }),
        seenAt(i, {
          kind: 'redirects',
          hops: Array.from({ length: 20 }, (_, n) => ({ address: where, status: 300 + n, ms: n })),
          loop: true,
        }),
      ][i % 4];
    }).filter((entry) => entry !== undefined),
  },
  diagnosis: {
    findings: PROBLEM_IDS.slice(0, 12).map((problem) => ({
      problem,
      owner: 'portal-support' as const,
      verdict: 'possible' as const,
      strength: 'weak' as const,
      because: [],
      since: AT,
      earlier: true,
      score: 1,
    })),
    clear: PROBLEM_IDS.slice(12, 26),
    unknown: PROBLEM_IDS.slice(26).map((problem, i) => ({ problem, because: `reason-${i}` })),
  },
  entered: { ...input.entered, note: 'call me back '.repeat(22) },
};

test('the fullest case is shortened, and says by how much', () => {
  const report = buildReport(fullest);
  within(toText(report, say));
  within(toText(report, sayWordy));
  expect(report.omitted).toBeGreaterThan(20);
  expect(toText(report, say)).toContain(`Facts left out to keep this short: ${report.omitted}`);
  expect(report.findings.length).toBeGreaterThanOrEqual(4);
  expect(report.messages.length).toBeGreaterThanOrEqual(1);
  expect(report.entered.note).toContain('call me back');
});

test('an ordinary case loses nothing', () => {
  expect(buildReport(input).omitted).toBe(0);
});

test('a full case is built in 10 ms', () => {
  for (let i = 0; i < 20; i += 1) buildReport(fullest);
  const times = Array.from({ length: 21 }, () => {
    const began = performance.now();
    buildReport(fullest);
    return performance.now() - began;
  });
  expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(10);
});
