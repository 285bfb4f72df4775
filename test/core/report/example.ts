import en from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Diagnosis, Finding } from '../../../src/core/conclusions.ts';
import type { Address, Case, Evidence, Fact } from '../../../src/core/evidence.ts';
import type { ReportInput } from '../../../src/core/report/index.ts';
import { type Locale, sayFrom } from '../../../src/core/words.ts';

export const say = sayFrom(en);

/** Every word half as long again, as a wordier language would have it. */
const wordy: Locale = Object.fromEntries(
  Object.entries(en).map(([key, { message }]) => [
    key,
    { message: message + 'x'.repeat(Math.ceil(message.replace(/\$\d/g, '').length / 3)) },
  ]),
);
export const sayWordy = sayFrom(wordy);

export const AT = Date.UTC(2026, 2, 4, 13, 2, 0);

export const address = (path: string, host = 'portal.healtheos.example'): Address => ({
  scheme: 'https',
  host,
  path,
  query: '',
  fragment: '',
});

export const seenAt = (seconds: number, fact: Fact): Evidence => ({
  fact,
  at: AT + seconds * 1_000,
  page: 1,
});

export const locked: Fact = {
  kind: 'message',
  problem: 'account.locked',
  strength: 'decisive',
  where: 'alert',
  text: 'Your account has been locked. Try again in 15 minutes. Ray ID: 0123456789abcdef',
  code: 'E0000069',
  minutes: 15,
  lang: 'en',
};

const evidence: readonly Evidence[] = [
  seenAt(0, {
    kind: 'page',
    address: address('/login'),
    form: 'password',
    blank: false,
    framed: 'top',
    storage: 'ok',
    noscript: false,
    arrival: 'navigate',
    landing: false,
  }),
  seenAt(1, {
    kind: 'redirects',
    hops: [
      { address: address('/login'), status: 302, ms: 120 },
      { address: address('/oauth2/authorize', 'idp.healtheos.example'), status: 302, ms: 80 },
      { address: address('/login'), status: 200, ms: 2_300 },
    ],
    loop: false,
  }),
  seenAt(2, { kind: 'cookie-round-trip', host: 'portal.healtheos.example', set: 3, kept: 3 }),
  seenAt(10, { kind: 'submit', form: 'password' }),
  seenAt(40, { kind: 'submit', form: 'password' }),
  seenAt(62, locked),
  seenAt(70, { kind: 'tried', fix: 'check-typing', result: 'same' }),
  seenAt(75, { kind: 'answer', question: 'scope', answer: 'only-me' }),
  seenAt(80, { kind: 'unknown', check: 'device.clock-wrong', because: 'took-too-long' }),
];

export const record: Case = {
  format: 1,
  portal: 'healtheos',
  openedAt: AT,
  page: 1,
  evidence: [...evidence],
};

const finding: Finding = {
  problem: 'account.locked',
  owner: 'portal-admin',
  verdict: 'found',
  strength: 'decisive',
  because: [],
  since: AT + 62_000,
  earlier: false,
  score: 9,
  until: AT + 962_000,
};

export const diagnosis: Diagnosis = {
  findings: [
    finding,
    { ...finding, problem: 'credentials.invalid', owner: 'clinician', verdict: 'possible' },
  ],
  clear: ['network.offline', 'network.tls', 'browser.cookies-blocked'],
  unknown: [{ problem: 'browser.framed', because: 'no-sign' }],
};

export const input: ReportInput = {
  record,
  diagnosis,
  plan: { steps: [], reportTo: 'portal-admin' },
  portal: { id: 'healtheos', name: 'Healtheos' },
  rules: { signIn: ['https://portal.healtheos.example/login'], legacyPaths: [] },
  contacts: { 'portal-admin': { name: 'Portal desk', mail: 'desk@clinic.example' } },
  environment: {
    browser: 'Chrome',
    version: '141.0.7390.54',
    system: 'Windows',
    extension: '0.1.0',
    install: 'policy',
    privateWindow: false,
  },
  reference: 'ABCDEFGH',
  now: AT + 90_000,
  utcOffsetMinutes: 60,
  detail: 'path',
  entered: {
    organisation: 'ORG 12',
    npi: '1234567893',
    callback: '+1 555 0100',
    note: 'Morning is best',
  },
};

export const withEvidence = (...more: readonly Evidence[]): ReportInput => ({
  ...input,
  record: { ...record, evidence: [...evidence, ...more] },
});
