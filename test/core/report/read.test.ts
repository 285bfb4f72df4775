import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildReport,
  type Report,
  readReport,
  readReports,
  toHtml,
  toText,
} from '../../../src/core/report/index.ts';
import { inputs } from './cases.ts';
import { input, say } from './example.ts';

const report = buildReport(input);
const text = toText(report, say);
const encode = (value: unknown) =>
  `LT1:${Buffer.from(JSON.stringify(value)).toString('base64url')}.`;

test('what was written is read back, byte for byte', () => {
  fc.assert(
    fc.property(inputs, (any) => {
      const made = buildReport(any);
      const read = readReport(toText(made, say));
      expect(read).toEqual(made);
      expect(toText(read as Report, say)).toBe(toText(made, say));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

/** Wraps lines as mail programs do. */
const wrapped = (width: number, newline: string) =>
  text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), `$1${newline}`);

describe('a report that went through a mail program', () => {
  test.each([
    ['wrapped', wrapped(76, '\n')],
    ['wrapped with CRLF', wrapped(76, '\r\n')],
    ['quoted', text.replace(/^/gm, '> ')],
    ['quoted twice and wrapped', wrapped(70, '\n').replace(/^/gm, '> > ')],
    ['quoted-printable', wrapped(70, '=\r\n')],
    ['with a signature below', `${text}\n--\nThe front desk`],
    ['forwarded', `See below.\n\n${text}\n\nSent from my phone`],
    ['as HTML source', toHtml(report, say)],
  ])('%s', (_, mail) => {
    expect(readReport(mail)).toEqual(report);
  });

  test('several in one text', () => {
    expect(readReports(`${text}\n\n${text}`)).toEqual([report, report]);
  });
});

describe('what is no report is refused by name', () => {
  test.each([
    ['missing', 'Hello, I cannot sign in.'],
    ['truncated', text.slice(0, -200)],
    ['truncated', `${text.slice(0, -200)}\nSorry, my phone cut it off. Regards`],
    ['damaged', 'LT1:AAAA.'],
    ['damaged', 'LT1:gICAgA.'],
    ['newer', encode({ format: 2, anything: true })],
    ['newer', encode({ f: 7 })],
    ['invalid', encode({ format: 1 })],
    ['invalid', encode({ ...report, note: 'not of the model' })],
    ['invalid', encode({ ...report, portal: { id: 'x', name: 'a\u202eb' } })],
    ['invalid', encode(JSON.parse('{"__proto__":{"polluted":1},"format":1}'))],
    ['invalid', encode(null)],
    ['too-long', `LT1:${'A'.repeat(2_000_000)}`],
  ])('%s', (error, hostile) => {
    expect(readReport(hostile)).toEqual({ error });
  });

  test('deep nesting', () => {
    const deep = Buffer.from('['.repeat(40_000)).toString('base64url');
    expect(readReport(`LT1:${deep}.`)).toEqual({ error: 'damaged' });
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        expect(readReport(`LT1:${noise}`)).toHaveProperty('error');
      }),
    );
  });

  test('a quarter of a million marks are each read', () => {
    expect(readReports('LT1:'.repeat(250_000))).toHaveLength(250_000);
  });
});
