import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { runBench, sum } from '../../../bench/redaction/run.ts';
import { reportWordsOf } from '../../../kit/vite/report-words.ts';
import {
  buildReport,
  mailSubject,
  readReport,
  toHtml,
  toText,
} from '../../../src/core/report/index.ts';
import { plain } from '../../../src/core/report/plain.ts';
import { sayFrom } from '../../../src/core/words.ts';
import { LOCALES, wordingOf } from '../../e2e/support/locale.ts';
import { SEED } from '../../support/seed.ts';
import { input, seenAt, withEvidence } from './example.ts';
import { fullest } from './fullest.ts';

describe.each(LOCALES)('a report in %s', (locale) => {
  const words = reportWordsOf(locale);
  const say = sayFrom(words);
  const { code, dir } = wordingOf(locale);

  test.each(Object.entries({ input, fullest }))('is whole within the limits: %s', (_, any) => {
    const report = buildReport(any);
    const text = toText(report, say);
    const lines = text.split('\n');
    expect(text.length).toBeLessThanOrEqual(6_000);
    expect(lines.length).toBeLessThanOrEqual(120);
    // Cut lines are what a language costs that is wordier than we reckoned with.
    expect(lines.filter((line) => line.endsWith('[...]'))).toEqual([]);
    expect(text).toMatch(/^[\n\x20-\x7e\p{L}\p{M}]*$/u);
    expect(mailSubject(report, say)).toMatch(/^.{1,160} \[LT-ABCDEFGH [A-Z2-7]{10}\]$/u);
  });

  test('is read back from text and from HTML', () => {
    const report = buildReport(fullest);
    expect(readReport(toText(report, say))).toEqual(report);
    expect(readReport(toHtml(report, say))).toEqual(report);
  });

  test('says in HTML which language it is and how it runs', () => {
    const { document } = new JSDOM(toHtml(buildReport(input), say)).window;
    const whole = document.querySelector('div');
    expect([whole?.lang, whole?.dir]).toEqual([code, dir]);
    const codes = [...document.querySelectorAll('td')].filter(
      (cell) => cell.textContent === 'https://portal.healtheos.example/login',
    );
    expect(codes.map((cell) => cell.dir || dir)).toEqual(['ltr']);
  });

  test('has words of letters and signs that the report’s alphabet keeps', () => {
    const lost = Object.entries(words).filter(([, { message }]) =>
      // A question loses its first sign with its last one: it is a label there.
      [...message.replace(/[\s¿]/gu, '')].some((sign) => plain(sign) === ''),
    );
    expect(lost).toEqual([]);
  });

  test('asks no questions in its labels', () => {
    const answers = ['scope', 'elsewhere', 'symptom', 'mail', 'username'].map((question, i) =>
      seenAt(80 + i, { kind: 'answer', question, answer: 'unsure' }),
    );
    expect(toText(buildReport(withEvidence(...answers)), say)).not.toMatch(/\?/);
  });

  test('keeps no planted secret, and the second net has nothing to catch', () => {
    const result = runBench({ reports: 40, seed: SEED, locale: words });
    expect(sum(result)).toMatchObject({ found: 0 });
    expect(sum(result).planted).toBeGreaterThan(100);
    expect(result.withheld).toBe(0);
  });
});
