import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportWordsOf } from '../../kit/vite/report-words.ts';
import { toEml, toHtml, toJson, toText } from '../../src/core/report/index.ts';
import { toCsv } from '../../src/core/triage/index.ts';
import { sayFrom } from '../../src/core/words.ts';
import { say } from '../core/report/example.ts';
import { many, manyth } from '../core/triage/many.ts';
import { base64Mail, mbox, plainMail, quotedMail } from './desk/mails.ts';
import { type DeskPage, openDesk } from './desk/page.ts';
import { watchStatus } from './desk/watch-status.ts';
import { wordsOf } from './support/locale.ts';

let desk: DeskPage;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.press('Clear all'));
afterAll(() => desk.close());

const one = manyth(3);
const text = toText(one, say);

describe('a report is read from', () => {
  test.each([
    ['a paste', text],
    ['a paste of HTML', toHtml(one, say)],
  ])('%s', async (_, pasted) => {
    await desk.paste(pasted);
    expect(await desk.outcome()).toBe('Reports: 1, kinds of fault: 1');
  });

  test.each([
    ['report.txt', text],
    ['utf16.txt', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['report.json', toJson(one)],
    ['draft.eml', toEml(one, say, { to: 'a@b.example', picture: new Uint8Array(2_000_000) })],
    ['plain.eml', plainMail(one)],
    ['base64.eml', base64Mail(one)],
    ['quoted.eml', quotedMail(one)],
    ['box.mbox', mbox([plainMail(one), base64Mail(one)])],
  ])('%s', async (name, body) => {
    await desk.choose({ [name]: body });
    expect(await desk.outcome()).toBe('Reports: 1, kinds of fault: 1');
    const seen = await desk.page.$eval('article', (article) => article.textContent);
    expect(seen).toContain(`Report LT-${one.reference}`);
    expect(seen).toContain('Organisation idORG 3');
  });
});

test('many files at once: groups, where to look, what to ask', async () => {
  const files = Object.fromEntries(many(320).map((report, n) => [`${n}.txt`, toText(report, say)]));
  await desk.choose(files);
  expect(await desk.outcome()).toMatch(/^Reports: 320, kinds of fault: \d+$/);
  await desk.press('Healtheos: redirect loop');
  const hint = await desk.page.$eval('.hint', (element) => element.textContent);
  expect(hint).toBe('More than one clinic: look at the portal itself.');
  expect(await desk.page.$eval('.ask', (element) => element.textContent)).toMatch(
    /^Ask next: .+\?$/,
  );
  expect(await desk.page.$$('rect')).not.toHaveLength(0);
});

const deepMail = `${Array.from({ length: 3_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`;

describe('refused in words, and inert', () => {
  test.each([
    ['empty.txt', '', 'there is no report in it'],
    ['cut.txt', text.slice(0, -80), 'cut off'],
    ['changed.txt', text.replace(/LT1:.{40}/, 'LT1:AAAA'), 'changed on the way'],
    ['newer.json', '{"format":2}', 'newer Login Triage'],
    ['other.json', '{"hello":[1]}', 'not a report'],
    [
      'long.json',
      JSON.stringify({ ...one, entered: { note: 'x'.repeat(1_000_000) } }),
      'not a report',
    ],
    ['bytes.bin', Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256), 'no report'],
    ['deep.eml', `MIME-Version: 1.0\r\n${deepMail}`, 'no report'],
    [
      'bomb.eml',
      `MIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUFB'.repeat(5_000_000)}`,
      'too large',
    ],
    ['headers.eml', `MIME-Version: 1.0\r\n${'X-A: b\r\n'.repeat(200_000)}\r\n`, 'no report'],
  ])('%s', async (name, body, words) => {
    await desk.choose({ [name]: body });
    expect(await desk.outcome()).toBe('Reports: 0, kinds of fault: 0');
    expect(await desk.page.$eval('.refused', (element) => element.textContent)).toContain(words);
  });

  test('markup in a report and in a file name is text', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await desk.choose({
      '<b>x.txt': 'nothing',
      'evil.json': JSON.stringify({ ...one, entered: { note: evil } }),
    });
    await desk.outcome();
    expect(await desk.page.$eval('article', (article) => article.textContent)).toContain(evil);
    expect(await desk.page.$$('article img, article script, .refused b')).toHaveLength(0);
    expect(await desk.page.title()).toBe('Reports from Login Triage');
  });
});

test('10,000 reports are grouped, with progress shown', async () => {
  await writeFile(join(desk.folder, 'box.mbox'), mbox(many(10_000).map(plainMail)));
  await desk.page.evaluate(watchStatus);
  await desk.chooseAgain('box.mbox');
  await desk.outcome();
  const { lines } = await desk.page.evaluate(() => window.watched);
  expect(lines.at(-1)).toMatch(/^Reports: 10000, kinds of fault: \d+$/);
  expect(lines.filter((line) => /^Read \d+ of 10000$/.test(line)).length).toBeGreaterThan(5);
}, 180_000);

test('all reports are saved as a table', async () => {
  await desk.choose({ 'two.json': JSON.stringify(many(2)) });
  await desk.outcome();
  await desk.press('Save as table (CSV)');
  const file = join(desk.folder, 'login-triage-reports.csv');
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(toCsv(many(2)));
});

test('it asks no network, and its policy would not let it', async () => {
  await desk.paste(text);
  await desk.outcome();
  expect(desk.noise.filter((line) => !/^(?:blob|data):/.test(line))).toEqual([]);
  const refusedBy = await desk.page.evaluate(() => {
    const refused = new Promise((tell) =>
      addEventListener('securitypolicyviolation', (event) => tell(event.effectiveDirective)),
    );
    const sent = fetch('http://127.0.0.1:9/').then(() => 'sent');
    return Promise.race([refused, sent.catch(() => refused)]);
  });
  expect(refusedBy).toBe('connect-src');
});

describe.each([
  ['de-AT', 'de', 'ltr'],
  ['ar', 'ar', 'rtl'],
] as const)('for a reader of %s', (wanted, lang, dir) => {
  const own = sayFrom(reportWordsOf(lang));
  let theirs: DeskPage;
  beforeAll(async () => {
    theirs = await openDesk(wanted);
  });
  afterAll(() => theirs.close());

  test('it reads and says what was written in another language', async () => {
    const { page } = theirs;
    await theirs.paste(text);
    const article = await page.waitForSelector('article');
    const said = await article?.evaluate((one) => one.textContent);
    expect(said).toContain(own('report_reference', one.reference, one.key));
    expect(said).not.toMatch(/Organisation id|Useless|Found/);
    const root = await page.$eval('html', (html) => [html.lang, html.dir]);
    expect(root).toEqual([lang, dir]);
    expect(await page.title()).toBe(wordsOf(lang).report_desk_title);
    const runs = await page.$$eval('.report td', (cells) =>
      cells.filter((cell) => /^https:/.test(cell.textContent ?? '')).map((cell) => cell.dir),
    );
    expect(new Set(runs).has('ltr')).toBe(true);
    expect(theirs.noise.filter((line) => !line.startsWith('blob:'))).toEqual([]);
  });
});

test('a report in a script that runs from the right is read', async () => {
  await desk.choose({ 'ar.eml': toEml(one, sayFrom(reportWordsOf('ar'))) });
  expect(await desk.outcome()).toBe('Reports: 1, kinds of fault: 1');
  const seen = await desk.page.$eval('article', (article) => article.textContent);
  expect(seen).toContain(`Report LT-${one.reference}`);
});
