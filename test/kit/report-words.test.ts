import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportWordsOf } from '../../kit/vite/report-words.ts';
import { REPORT_LANGUAGES } from '../../src/core/portal.ts';
import { buildReport, mailSubject, toHtml, toText } from '../../src/core/report/index.ts';
import { type Locale, sayFrom } from '../../src/core/words.ts';
import { input } from '../core/report/example.ts';
import { fullest } from '../core/report/fullest.ts';

const FOLDER = join(import.meta.dirname, '../../assets/_locales');
const folders = readdirSync(FOLDER).filter((one) => existsSync(join(FOLDER, one, 'messages.json')));
const whole = (folder: string): Locale =>
  JSON.parse(readFileSync(join(FOLDER, folder, 'messages.json'), 'utf8'));

it('a report can be written in every language the extension speaks', () => {
  expect(folders.map((folder) => folder.replace('_', '-')).sort()).toEqual(
    [...REPORT_LANGUAGES].sort(),
  );
});

it.each(folders)('the packed words of %s say all that a report says', (folder) => {
  const english = whole('en');
  const packed = sayFrom(reportWordsOf(folder), reportWordsOf('en'));
  const all = sayFrom(whole(folder), english);
  for (const report of [input, fullest].map(buildReport)) {
    expect(toText(report, packed)).toBe(toText(report, all));
    expect(toHtml(report, packed)).toBe(toHtml(report, all));
    expect(mailSubject(report, packed)).toBe(mailSubject(report, all));
  }
});
