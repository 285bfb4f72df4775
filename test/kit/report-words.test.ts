import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  const packed = sayFrom(reportWordsOf(folder));
  const all = sayFrom(whole(folder));
  for (const report of [input, fullest].map(buildReport)) {
    expect(toText(report, packed)).toBe(toText(report, all));
    expect(toHtml(report, packed)).toBe(toHtml(report, all));
    expect(mailSubject(report, packed)).toBe(mailSubject(report, all));
  }
});

const english = reportWordsOf('en');

/** Made of values and signs only, or called the same everywhere. */
const NO_WORDS = ['report_id_traceparent', 'report_summary_bare', 'report_time'];

/** Lines that are written as in English, by language. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'report_browser',
    'report_heading_environment',
    'report_message',
    'report_seen_cookie_round_trip',
  ],
  es: ['report_id_ray', 'report_no', 'report_seen_cookie_round_trip'],
  fr: [
    'report_code',
    'report_extension',
    'report_id_ray',
    'report_note',
    'report_page',
    'report_possible',
    'report_seen_cookie_round_trip',
    'report_seen_page',
    'report_verdict_possible',
  ],
  pt_BR: ['report_hop_answer', 'report_id_ray', 'report_seen_cookie_round_trip'],
  vi: ['report_id_ray'],
  zh_CN: ['report_id_ray'],
};

/** English words that are the language's own too. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: ['code', 'status'],
  pt_BR: ['no'],
};

describe.each(folders.filter((folder) => folder !== 'en'))('the report in %s', (folder) => {
  const words = reportWordsOf(folder);
  const same = SAME[folder] ?? [];

  it('has words of its own for all that is not written as in English', () => {
    const borrowed = Object.entries(english).filter(
      ([key, { message }]) => (words[key]?.message ?? message) === message,
    );
    const keys = borrowed.map(([key]) => key).filter((key) => !NO_WORDS.includes(key));
    expect(keys.sort()).toEqual(same);
  });

  it.each(Object.entries({ input, fullest }))('holds no English word: %s', (_, any) => {
    const report = buildReport({ ...any, entered: {} });
    const say = sayFrom(words, english);
    const said = withoutValues(`${toText(report, say)}\n${mailSubject(report, say)}`);
    const allowed = new Set([
      ...NAMES,
      ...(ALIKE[folder] ?? []),
      ...phrasesOf(same.map((key) => english[key])),
    ]);
    const phrases = phrasesOf(Object.values(english)).filter((phrase) => !allowed.has(phrase));
    expect(phrases.filter((phrase) => said.includes(` ${phrase} `))).toEqual([]);
  });
});

/** Names and signs that are the same in every language, and the code of English. */
const NAMES = ['login triage', 'utc', 'npi', 'ray id', 'min', 'cookies', 'pop', 'en'];

/** The runs of letters in messages, in lower case. */
const phrasesOf = (messages: readonly ({ message: string } | undefined)[]): string[] => {
  const runs = messages.flatMap((one) => (one?.message ?? '').split(/\$\d|[^\p{L} ]+/u));
  return [...new Set(runs.map((run) => run.trim().toLowerCase()))].filter((run) => run.length > 1);
};

/** Words with a space around each: messages of the page, addresses and codes are left out. */
const withoutValues = (text: string): string =>
  ` ${text
    .replace(/"[^"]*"|\S*[=/.:]\S+/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')} `;
