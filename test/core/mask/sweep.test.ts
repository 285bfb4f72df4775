import { describe, expect, it } from 'vitest';
import { checkEntered, sweep } from '../../../src/core/mask/index.ts';

const report = [
  'Healtheos: account locked (found) since 14:02, 3 attempts',
  'Time 2026-11-23T14:02:11Z (+01:00), 10234 ms, AADSTS50126',
  'Page https://portal.example.com/oauth2/v2.0/authorize?code&error=login_required&+3',
  'Ray ID: 7d0f0123456789ab',
  'Browser Chrome 156.0.8078.79, Windows, extension 0.1.0',
].join('\n');

describe('the second net', () => {
  it('lets a clean report pass as it is', () => {
    expect(sweep(report)).toEqual({ text: report, withheld: 0 });
  });

  it.each([
    'mail jane@example.org',
    'token eyJhbGciOiJIUzI1NiJ9',
    'Authorization: Bearer abc.def-ghi',
    'number 55512',
    'number 123-45-6789',
    'card 4111 1111 1111 1111',
    'opaque Ab3Ab3Ab3Ab3Ab3Ab3Ab3',
    '-----BEGIN RSA PRIVATE KEY-----',
    `LT1:${btoa('{"note":"jane@example.org"}')}`.replaceAll('=', ''),
  ])('withholds the line of a secret: %s', (line) => {
    const swept = sweep(`${report}\n${line}\nend`);
    expect(swept).toEqual({ text: `${report}\n[withheld]\nend`, withheld: 1 });
  });

  it('keeps what is printed on purpose', () => {
    const line = 'Provider number 1234567893, call 555-123-4567, LT-7D0F0123456789AB2345';
    expect(sweep(line).withheld).toBe(1);
    const allowed = ['1234567893', '555-123-4567', 'LT-7D0F0123456789AB2345'];
    expect(sweep(line, allowed)).toEqual({ text: line, withheld: 0 });
  });
});

describe('what the clinician enters', () => {
  it.each([
    ['npi', '1234567893', '1234567893'],
    ['npi', '１２３４５６７８９３', '1234567893'],
    ['npi', ' 1234 567 893 ', '1234567893'],
    ['npi', '', ''],
    ['organisation', 'HC-0042', 'HC-0042'],
    ['callback', '+1 (555) 123-4567 x12', '+1 (555) 123-4567 x12'],
    ['note', 'The password was reset twice today', 'The password was reset twice today'],
    ['note', 'error code 50126 since 8:15', 'error code 50126 since 8:15'],
    ['note', 'The code AADSTS50126 came up', 'The code AADSTS50126 came up'],
    ['note', 'No code came by text message', 'No code came by text message'],
    ['callback', '555.123.4567', '555.123.4567'],
    ['note', 'Call after 5.\nThank\u202e you', 'Call after 5. Thank you'],
  ] as const)('%s %j is accepted', (kind, value, expected) => {
    expect(checkEntered(kind, value)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['npi', '1234567890', 'check-digit'],
    ['npi', '3234567893', 'digits'],
    ['npi', '12345', 'digits'],
    ['organisation', 'x\r\nBcc: a@b', 'characters'],
    ['organisation', '123-45-6789', 'secret'],
    ['organisation', 'x'.repeat(33), 'too-long'],
    ['callback', 'call me', 'characters'],
    ['callback', '12', 'digits'],
    ['callback', '123-45-6789', 'secret'],
    ['note', 'password is hunter2', 'secret'],
    ['note', 'my pw: Summer2024!', 'secret'],
    ['note', 'Kennwort: Herbst#', 'secret'],
    ['note', 'one-time code 482913', 'secret'],
    ['note', 'PIN 1234', 'secret'],
    ['note', '密码：abc123', 'secret'],
    ['note', 'SSN 123456789', 'secret'],
    ['note', '123.45.6789', 'secret'],
    ['note', 'AbCdEfGhIjKlMnOpQrStUvWxYz', 'secret'],
    ['note', 'patient DOB 3/4/1985', 'secret'],
    ['callback', '123 45 6789', 'secret'],
    ['note', 'SSN 123-45-6789', 'secret'],
    ['note', '４１１１ 1111 1111 1111', 'secret'],
    ['note', 'eyJhbGciOiJIUzI1NiJ9', 'secret'],
    ['note', 'a1'.repeat(10), 'secret'],
    ['note', 'x'.repeat(301), 'too-long'],
    ['note', 'x'.repeat(1_000_000), 'too-long'],
  ] as const)('%s %j is refused: %s', (kind, value, reason) => {
    expect(checkEntered(kind, value)).toEqual({ ok: false, reason });
  });
});
