import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/evidence.ts';
import type { ProblemId } from '../../../src/core/problems/ids.ts';
import { buildReport, toText } from '../../../src/core/report/index.ts';
import { diagnosis, input, say, seenAt, withEvidence } from './example.ts';

/** Stored by another version of the extension. */
const alien = (fact: object) => seenAt(99, fact as Fact);

test('a new kind of fact is printed by its codes', () => {
  const text = toText(
    buildReport(withEvidence(alien({ kind: 'tide', skewSeconds: 430, automatic: false }))),
    say,
  );
  expect(text).toContain('  tide: skewSeconds=430 automatic=no');
});

test('new ids of problems, fixes, questions and reasons are printed as they are', () => {
  const problem = 'credentials.from-the-future' as ProblemId;
  const finding = diagnosis.findings[0];
  const report = buildReport({
    ...withEvidence(
      alien({ kind: 'tried', fix: 'new-fix', result: 'failed' }),
      alien({ kind: 'answer', question: 'new-question', answer: 'new-answer' }),
    ),
    diagnosis: {
      findings: finding ? [{ ...finding, problem }] : [],
      clear: [problem],
      unknown: [{ problem, because: 'new-reason' }],
    },
  });
  const text = toText(report, say);
  for (const id of [
    problem,
    'new-fix: could not be done',
    '  new-question: ',
    'new-answer',
    'new-reason',
  ]) {
    expect(text).toContain(id);
  }
});

test.each([
  {},
  { kind: 'message' },
  { kind: 'message', text: null, problem: 7 },
  { kind: 'redirects', hops: [{ status: 'x' }], loop: 1 },
  { kind: 'page', address: null },
  { kind: 'response', address: { host: 7 } },
  { kind: 'tried' },
  { kind: 'answer', question: '<b>', answer: {} },
  { kind: 'unknown', check: 'x y', because: null },
  { kind: '__proto__', __proto__: null },
])('damaged evidence %j is left out and counted', (fact) => {
  const report = buildReport(withEvidence(alien(fact)));
  expect(toText(report, say)).toContain('account locked (found)');
});

test('an empty case without a finding still is a report', () => {
  const text = toText(
    buildReport({
      ...input,
      record: { ...input.record, evidence: [] },
      diagnosis: { findings: [], clear: [], unknown: [] },
      entered: {},
    }),
    say,
  );
  expect(text.split('\n')[0]).toBe('Healtheos: no cause found');
  expect(text).toContain('  Text: none recognised');
  expect(text).toContain('  Page: not seen');
});
