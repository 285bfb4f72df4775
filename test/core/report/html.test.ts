import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { buildReport, toHtml } from '../../../src/core/report/index.ts';
import { inputs } from './cases.ts';
import { input, locked, say, seenAt, withEvidence } from './example.ts';

const ALLOWED = ['B', 'BR', 'DIV', 'FONT', 'P', 'TABLE', 'TBODY', 'TD', 'TH', 'TR'];

/** Attributes only: a style in an element is refused by the policy of our own pages. */
const LOOKS = new Set(
  'align border cellpadding cellspacing colspan dir face height lang size valign'.split(' '),
);

const parsed = (html: string) => new JSDOM(html).window.document.body;

test('the table says what the text says', () => {
  const cells = [...parsed(toHtml(buildReport(input), say)).querySelectorAll('td')].map(
    (cell) => cell.textContent,
  );
  expect(cells).toContain('https://portal.healtheos.example/login');
  expect(cells).toContain('account locked (account.locked), proven, since 14:03');
});

test('hostile texts stay text', () => {
  fc.assert(
    fc.property(inputs, (any) => {
      const body = parsed(toHtml(buildReport(any), say));
      for (const element of body.querySelectorAll('*')) {
        expect(ALLOWED).toContain(element.tagName);
        expect(element.getAttributeNames().filter((name) => !LOOKS.has(name))).toEqual([]);
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

test('markup of the page is shown as it was', () => {
  const text = '</td><script>alert("1" & \'2\')</script>';
  const report = buildReport(withEvidence(seenAt(99, { ...locked, text } as typeof locked)));
  const body = parsed(toHtml(report, say));
  expect(body.querySelector('script')).toBeNull();
  expect(body.textContent).toContain(text);
});
