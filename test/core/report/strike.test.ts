import { describe, expect, test } from 'vitest';
import {
  buildReport,
  printRow,
  readReport,
  strikable,
  strike,
  toHtml,
  toJson,
  toText,
} from '../../../src/core/report/index.ts';
import { input, say } from './example.ts';

const whole = buildReport(input);
const lines = toText(whole, say).split('\n');

const printed = strikable(whole).map((row) => {
  const { label, value } = printRow(row, say);
  return [row.id, label === '' ? `  ${value}` : `  ${label}: ${value}`] as const;
});

test.each(printed)(
  'row %s "%s" goes from every rendering, the others keep their places',
  (id, line) => {
    const number = lines.indexOf(line);
    expect(number).toBeGreaterThan(2);
    const report = strike(whole, [id]);
    const after = toText(report, say).split('\n');
    expect(after).toHaveLength(lines.length);
    expect(after[number]).toBe('  [removed by the sender]');
    const value = line.slice(line.indexOf(': ') + 2);
    const isId = id.startsWith('id.');
    const changed = after.filter(
      (text, i) => text !== lines[i] && i !== number && !text.startsWith('LT1:'),
    );
    // The summary repeats when it failed first and how often; it may lose them, never gain. A struck
    // id also goes from the page's own words.
    const spared = changed.filter((text) => !text.startsWith('Healtheos:'));
    expect(isId ? spared.filter((text) => !text.includes('[...]')) : spared).toEqual([]);
    if (isId || lines.filter((other) => other.includes(value)).length === 1) {
      for (const rendering of [toText(report, say), toHtml(report, say)]) {
        expect(rendering).not.toContain(value);
      }
    }
    expect(readReport(toText(report, say))).toEqual(report);
  },
);

describe('what is struck is not in the facts either', () => {
  test.each([
    ['Text:', 'Your account has been locked'],
    ['Redirect 2:', 'idp.healtheos.example'],
    ['Cookies:', 'cookie-round-trip'],
    ['Browser:', '141.0.7390.54'],
    ['Browser:', 'Windows'],
    ['Provider number', '1234567893'],
    ['Note:', 'Morning'],
    ['Only you', 'only-me'],
    ['Ray ID', '"ids": [\n    {'],
  ])('%s', (label, gone) => {
    const [id = ''] = printed.find(([, line]) => line.startsWith(`  ${label}`)) ?? [];
    const report = strike(whole, [id]);
    expect(toJson(whole)).toContain(gone);
    expect(toJson(report)).not.toContain(gone);
  });
});

test('headings, the summary and rows that are not there cannot be struck', () => {
  const struck = ['summary', 'reference', 'key', 'portal', 'hop.99', '', '__proto__'];
  expect(strike(whole, struck)).toEqual(whole);
});

test('the dedupe key does not change', () => {
  expect(
    strike(
      whole,
      strikable(whole).map(({ id }) => id),
    ).key,
  ).toBe(whole.key);
});
