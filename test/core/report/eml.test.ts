import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import {
  buildReport,
  mailSubject,
  readReport,
  toEml,
  toHtml,
  toJson,
  toText,
} from '../../../src/core/report/index.ts';
import { input, locked, say, seenAt, withEvidence } from './example.ts';

const report = buildReport(input);
const picture = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31) % 256);

/** What a mail program makes of it. Line ends are its own. */
const open = async (eml: string): Promise<Email> => PostalMime.parse(eml);
const unix = (text: string | undefined) => text?.replace(/\r\n/g, '\n').trimEnd();
const raw = toEml(report, say, { to: 'desk@clinic.example', picture });

test('a mail parser reads what the preview shows', async () => {
  const mail = await open(raw);
  expect(unix(mail.text)).toBe(toText(report, say));
  expect(unix(mail.html)).toContain(toHtml(report, say));
  expect(mail.subject).toBe(mailSubject(report, say));
  expect(mail.to).toEqual([{ address: 'desk@clinic.example', name: '' }]);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  expect(mail.date).toBe('2026-03-04T13:03:30.000Z');
});

test('JSON and picture are attached, byte for byte', async () => {
  const { attachments } = await open(raw);
  const [json, png] = attachments;
  expect(attachments.map(({ filename }) => filename)).toEqual([
    'LT-ABCDEFGH.json',
    'LT-ABCDEFGH.png',
  ]);
  expect(Buffer.from(json?.content as ArrayBuffer).toString()).toBe(toJson(report));
  expect(new Uint8Array(png?.content as ArrayBuffer)).toEqual(picture);
});

test('it is what RFC 5322 asks for: CRLF, ASCII, short lines', () => {
  expect(raw).toMatch(/^[\r\n\x20-\x7e]*$/);
  expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
});

test('the support page reads it back', async () => {
  expect(readReport((await open(raw)).text ?? '')).toEqual(report);
});

describe('header injection', () => {
  test.each([
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example, c@d.example',
    'a@b.example?bcc=c@d.example',
    '<a@b.example>',
    'a@b.example;c@d.example',
  ])('no recipient from %j', async (to) => {
    const mail = await open(toEml(report, say, { to }));
    expect(mail.to ?? []).toEqual([]);
    expect(mail.bcc ?? []).toEqual([]);
  });

  test('no header and no part from the portal name, the message or the note', async () => {
    const evil =
      'x\r\nBcc: c@d.example\r\n\r\n--=_mixed_LT-ABCDEFGH\r\nContent-Type: text/html\r\n\r\n<b>';
    const mail = await open(
      toEml(
        buildReport({
          ...withEvidence(seenAt(99, { ...locked, text: evil } as typeof locked)),
          portal: { id: 'healtheos', name: evil },
          entered: { note: evil },
        }),
        say,
      ),
    );
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.attachments).toHaveLength(1);
    expect(mail.headers.map(({ key }) => key)).toEqual([
      'x-unsent',
      'subject',
      'date',
      'mime-version',
      'content-type',
    ]);
  });
});

test('a subject in another script survives', async () => {
  const name = 'Портал здоровья для врачей и медицинских сестёр 診療所の門戸';
  const other = buildReport({ ...input, portal: { id: 'healtheos', name } });
  const eml = toEml(other, say);
  expect(eml).toMatch(/^[\r\n\x20-\x7e]*$/);
  expect((await open(eml)).subject).toBe(mailSubject(other, say));
});
