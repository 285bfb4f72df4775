import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport, mailSubject, reportSchema, toText } from '../../../src/core/report/index.ts';
import { inputs } from './cases.ts';
import { input, say, sayWordy } from './example.ts';
import { fullest } from './fullest.ts';

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
