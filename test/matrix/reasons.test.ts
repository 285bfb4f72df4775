import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { ROWS } from '../e2e/fixes/rows.ts';
import { NOT_IN_FIREFOX } from '../e2e/not-in-firefox.ts';
import { LISTS, WITHOUT_ROW } from '../faults/index.ts';
import { CANNOT, type Reason } from '../support/cannot.ts';

const TEST = join(import.meta.dirname, '..');
const rows = Object.values(LISTS).flat();

describe('what is not played in Firefox', () => {
  it('has a reason from the list, and every reason is somebody’s', () => {
    const given = [
      ...Object.values(NOT_IN_FIREFOX),
      ...Object.values(WITHOUT_ROW),
      ...[...rows, ...ROWS].flatMap(({ only }) => (only ? [only.because] : [])),
      // Of a machine, not of a browser.
      'no-namespace' satisfies Reason,
    ];
    expect([...new Set(given)].sort()).toEqual(Object.keys(CANNOT).sort());
  });

  it('names test files that there are', () => {
    for (const file of Object.keys(NOT_IN_FIREFOX))
      expect(existsSync(join(TEST, 'e2e', file)), file).toBe(true);
  });

  it('is left out by that list or by its row, never by the test itself', () => {
    const own = readdirSync(join(TEST, 'e2e')).filter(
      (file) => file.endsWith('.test.ts') && !(file in NOT_IN_FIREFOX),
    );
    const text = (file: string) => readFileSync(join(TEST, 'e2e', file), 'utf8');
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((file) => /\b(?:runIf|skip)\b|skipIf\((?!why\))/.test(text(file)))).toEqual(
      [],
    );
  });
});

it('every problem has a row, or a reason why it has none', () => {
  const known = new Set<string>([
    ...rows.map(({ problem }) => problem),
    ...Object.keys(WITHOUT_ROW),
  ]);
  expect(PROBLEM_IDS.filter((id) => !known.has(id))).toEqual([]);
});
