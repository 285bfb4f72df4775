import { describe, expect, test } from 'vitest';
import { toHtml, toJson, toText } from '../../../src/core/report/index.ts';
import { distinct, harvest, isMail, isMbox, splitMbox } from '../../../src/core/triage/index.ts';
import { say } from '../report/example.ts';
import { many, manyth } from './many.ts';

const one = manyth(1);

describe('a report is found in', () => {
  test.each([
    ['its text', toText(one, say)],
    ['its HTML', toHtml(one, say)],
    ['its JSON', toJson(one)],
    ['a list of JSON reports', JSON.stringify([one])],
    ['text and HTML of one mail', `${toText(one, say)}\n${toHtml(one, say)}`],
    ['a mail that was cut off once and whole once', `LT1:eyJmIjox\n\n${toText(one, say)}`],
  ])('%s', (_, text) => {
    expect(harvest(text)).toEqual({ reports: [one] });
  });
});

test.each([
  ['missing', ''],
  ['missing', '{"a":'],
  ['invalid', '{"a":1}'],
  ['invalid', '[1,2,null]'],
  ['newer', '{"format":99}'],
  ['missing', '<script>alert(1)</script>'],
  ['truncated', toText(one, say).slice(0, -50)],
])('refused as %s: %s', (error, text) => {
  expect(harvest(text)).toEqual({ reports: [], error });
});

test('the same report twice is one, two of one clinic are two', () => {
  expect(distinct([one, one, manyth(2)])).toEqual([one, manyth(2)]);
});

describe('mailbox files', () => {
  const mail = (n: number) =>
    `From: desk\r\nSubject: ${n}\r\n\r\nFrom here on I cannot sign in.\r\n\r\n${toText(manyth(n), say)}\r\n`;
  const mbox = [0, 1, 2]
    .map((n) => `From desk Wed Mar  4 14:03:30 2026\r\n${mail(n)}\r\n`)
    .join('');

  test('are cut into mails, not into sentences that begin with From', () => {
    expect(isMbox(mbox)).toBe(true);
    expect(splitMbox(mbox)).toHaveLength(3);
    expect(splitMbox(mbox).flatMap((text) => harvest(text).reports)).toEqual(many(3));
    expect(splitMbox(mbox).every(isMail)).toBe(true);
  });

  test('with bare line feeds too', () => {
    expect(splitMbox(mbox.replace(/\r\n/g, '\n'))).toHaveLength(3);
  });

  test.each(['', 'From', 'Hello\n\nFrom a b\nc', toText(one, say)])('no mailbox: %j', (text) => {
    expect(isMbox(text)).toBe(false);
    expect(splitMbox(text)).toEqual([]);
  });

  // Whatever walked these by the square would outlast the limit of any test.
  test('hostile repetition ends, and is nothing', () => {
    expect(splitMbox('\n\nFrom '.repeat(300_000))).toEqual([]);
    expect(isMail('a:\r\n '.repeat(300_000))).toBe(false);
    expect(harvest('['.repeat(1_000_000))).toEqual({ reports: [], error: 'missing' });
  });
});
