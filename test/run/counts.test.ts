import { expect, it } from 'vitest';
import { addCounts, countsLine, stageCounts, testCounts } from './counts.ts';

const report = (numbers: object, testResults: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});

it('counts tests, skipped ones too', () =>
  expect(testCounts(report({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual(
    { passed: 3, failed: 0, skipped: 2 },
  ));

it('counts failures once', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(testCounts(report({ numPassedTests: 3, numFailedTests: 1 }, [file]), 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
  });
});

it('counts a file that cannot be loaded as a failure', () => {
  const file = { status: 'failed', assertionResults: [] };
  expect(testCounts(report({ numPassedTests: 3 }, [file]), 1).failed).toBe(1);
});

it.each([
  ['crashed after the tests', report({ numPassedTests: 3 }), 1],
  ['was killed', report({ numPassedTests: 3 }), null],
  ['left no report', null, 0],
  ['ran no test', report({}), 0],
  ['left half a report', { numPassedTests: 3 }, 0],
])('counts a run that %s as one failure', (_name, value, code) =>
  expect(testCounts(value, code).failed).toBe(1),
);

it('adds up and says so', () => {
  const all = [stageCounts(0), stageCounts(2), { passed: 3, failed: 0, skipped: 1 }];
  expect(countsLine(addCounts(all))).toBe('4 passed, 1 failed, 1 skipped');
  expect(countsLine(stageCounts(0))).toBe('1 passed, 0 failed');
});
