import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/evidence.ts';
import { buildReport, mailSubject, toText } from '../../../src/core/report/index.ts';
import { address, diagnosis, input, record, say, seenAt } from './example.ts';

const text = toText(buildReport(input), say);

test('the first line says portal, problem, verdict, since when and how often', () => {
  expect(text.split('\n')[0]).toBe('Healtheos: account locked (found) since 14:03, attempts: 2');
});

test('the sections stand in the order support reads them', () => {
  const headings = text.split('\n').filter((line) => /^[A-Z][A-Z ]+$/.test(line));
  expect(headings).toEqual([
    'WHO CAN END IT',
    'MESSAGE ON THE PAGE',
    'WHEN',
    'WHERE',
    'WHAT THE BROWSER SAW',
    'WHAT WAS CHECKED',
    'WHAT WAS TRIED',
    'WHO AND WHERE ELSE',
    'COMPUTER',
    'IDS FOR SUPPORT',
    'ENTERED BY THE SENDER',
  ]);
});

test.each([
  'Who: the portal administrator (Portal desk)',
  'No sign of: embedding refused',
  'Text: "Your account has been locked. Try again in 15 minutes. Ray ID: 0123456789abcdef" (account.locked, code E0000069, language en, wait 15 min, in an alert)',
  'Report made: 2026-03-04 14:03:30 +01:00 (13:03:30 UTC)',
  'Last failure: 2026-03-04 14:03:02 +01:00 (13:03:02 UTC)',
  'Useless to try before: 2026-03-04 14:18:02 +01:00 (13:18:02 UTC)',
  'Page: https://portal.healtheos.example/login',
  'Redirect 2: https://idp.healtheos.example/oauth2/authorize, status 302, 0.1 s',
  'Redirect 3: https://portal.healtheos.example/login, status 200, 2.3 s',
  'Cookies: host=portal.healtheos.example set=3 kept=3',
  'Found: account locked (account.locked), proven, since 14:03',
  'Clear: no connection; certificate or TLS fault; cookies blocked',
  'Not known: clock of the computer wrong (because: it took too long)',
  '14:03: Type both again by hand, once: no change',
  'Only you, or colleagues too: Only me',
  'Browser: Chrome 141.0.7390.54 on Windows',
  'Extension: Login Triage 0.1.0, installed by: policy',
  'Ray ID: 0123456789abcdef',
  'Provider number (NPI): 1234567893',
])('it has the line "%s"', (line) => {
  expect(text.split('\n')).toContain(`  ${line}`);
});

test('a check that failed says why, unless the problem was settled otherwise', () => {
  const judged = (verdict: Partial<typeof diagnosis>) =>
    toText(buildReport({ ...input, diagnosis: { ...diagnosis, ...verdict } }), say);
  const failed = '  Not known: clock of the computer wrong (because: it took too long)\n';
  expect(judged({ unknown: [{ problem: 'device.clock-wrong', because: 'no-sign' }] })).toContain(
    failed,
  );
  expect(judged({ clear: ['device.clock-wrong'] })).not.toContain(failed);
});

test('it ends with the machine line', () => {
  expect(text.split('\n').at(-1)).toMatch(/^LT1:[\w-]+\.$/);
});

test('the English report is printable ASCII', () => {
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
});

test('the subject groups a shared mailbox', () => {
  const report = buildReport(input);
  expect(mailSubject(report, say)).toBe(
    `Healtheos: account locked (found) since 14:03, attempts: 2 [LT-ABCDEFGH ${report.key}]`,
  );
});

test('less address detail reaches every rendering', () => {
  const report = buildReport({ ...input, detail: 'host' });
  expect(JSON.stringify(report)).not.toContain('/oauth2');
  expect(toText(report, say)).toContain('Page: https://portal.healtheos.example\n');
});

test('an answer that failed on the way of a sign-on says where', () => {
  const answered: Fact = {
    kind: 'response',
    resource: 'page',
    address: address('/callback'),
    status: 500,
    step: 'oidc-answer',
  };
  const evidence = [seenAt(1, answered), seenAt(2, { ...answered, status: 200 })];
  const rows = toText(buildReport({ ...input, record: { ...record, evidence } }), say).split('\n');
  const told = (status: number) => rows.find((line) => line.includes(`status=${status}`));
  expect(told(500)).toMatch(/\(it failed on the return to the portal\)$/);
  expect(told(200)).not.toMatch(/\)$/);
});
