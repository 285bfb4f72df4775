import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport, type Report } from '../../../src/core/report/index.ts';
import { toCsv } from '../../../src/core/triage/index.ts';
import { input } from '../report/example.ts';

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string): string[][] {
  const cells = [...text.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replace(/""/g, '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const report = buildReport(input);
const noted = (note: string): Report => ({ ...report, entered: { note } });
const noteIn = (csv: string) => {
  const [head = [], row = []] = parseCsv(csv);
  return row[head.indexOf('note')];
};

test('one row a report, as many cells as columns', () => {
  const rows = parseCsv(toCsv([noted('a'), noted('b, "c"')]));
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[1]).toContain('account.locked');
  expect(rows[1]).toContain('2026-03-04T13:03:30.000Z');
  expect(rows[2]?.at(-1)).toBe('b, "c"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =cmd|"/c calc"!A1', '\t=1', '\r\n=1', '|x', '%x'])(
  'the formula %j stays text',
  (formula) => {
    expect(noteIn(toCsv([noted(formula)]))).toMatch(/^'/);
  },
);

test('no text breaks out of its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (note) => {
      const rows = parseCsv(toCsv([noted(note), noted('last')]));
      expect(rows).toHaveLength(3);
      expect(rows[2]?.at(-1)).toBe('last');
      expect(rows[1]?.at(-1)).not.toMatch(/^\s*[=+\-@|%]/);
    }),
  );
});
