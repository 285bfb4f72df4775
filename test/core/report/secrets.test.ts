import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/core/evidence.ts';
import { maskAddress, maskText } from '../../../src/core/mask/index.ts';
import {
  buildReport,
  mailSubject,
  type ReportInput,
  toHtml,
  toJson,
  toText,
} from '../../../src/core/report/index.ts';
import { input, say, seenAt, withEvidence } from './example.ts';

/** Every rendering, and what the machine line says once decoded. */
function renderings(any: ReportInput): string {
  const report = buildReport(any);
  const text = toText(report, say);
  const letters = /LT1:([\w-]+)\.$/.exec(text)?.[1] ?? '';
  const decoded = Buffer.from(letters, 'base64url').toString();
  expect(decoded).toContain('"f":1');
  return [text, toHtml(report, say), toJson(report), mailSubject(report, say), decoded].join('\n');
}

const word = fc.stringMatching(/^[bdfgkqvwxz]{4}[aeiou]{2}[bdfgkqvwxz]{4}$/);
const digits = fc.stringMatching(/^[1-9]\d{8}$/);
const token = fc.stringMatching(/^[A-Z]{6}[a-z]{6}[0-9]{6}[A-Za-z0-9]{8}$/);

test('what a page and its address held raw is in no rendering', () => {
  fc.assert(
    fc.property(word, digits, token, (name, number, secret) => {
      const raw = [
        `Welcome ${name} (${name}@clinic.example), your account ${number} is locked. Session ${secret}`,
        `https://${name}:${secret}@portal.healtheos.example/patients/${number}/login;jsessionid=${secret}?code=${secret}&user=${name}#id_token=${secret}`,
      ] as const;
      const address = maskAddress(raw[1], { hosts: ['portal.healtheos.example'] });
      const all = renderings(
        withEvidence(
          seenAt(90, {
            kind: 'message',
            problem: 'account.locked',
            strength: 'strong',
            where: 'alert',
            text: maskText(raw[0]),
          }),
          seenAt(91, { kind: 'response', resource: 'page', address, status: 403 }),
          seenAt(92, { kind: 'redirects', hops: [{ address, status: 302, ms: 5 }], loop: false }),
        ),
      );
      for (const planted of [name, number, secret]) expect(all).not.toContain(planted);
    }),
    { numRuns: 200 },
  );
});

describe('the second net catches what masking would have let through', () => {
  const secrets = {
    mail: 'k.vuorinen@clinic.example',
    jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0',
    ssn: '078-05-1120',
    token: 'ya29A0ARrdaM8xQ2b4kP7zWc',
    card: '4111 1111 1111 1111',
    key: '-----BEGIN RSA PRIVATE KEY-----',
  };
  const page = {
    scheme: 'https',
    host: 'portal.healtheos.example',
    query: '',
    fragment: '',
  } as const;
  const facts = (secret: string): Record<string, Fact> => ({
    message: {
      kind: 'message',
      problem: 'account.locked',
      strength: 'decisive',
      where: 'alert',
      text: `Locked: ${secret}`,
    },
    address: {
      kind: 'response',
      resource: 'page',
      address: { ...page, path: `/${secret}` },
      status: 403,
    },
    hop: {
      kind: 'redirects',
      hops: [{ address: { ...page, path: `/${secret}` }, status: 302, ms: 1 }],
      loop: true,
    },
    new: { kind: 'new', text: secret, [secret]: 1 } as unknown as Fact,
    fix: { kind: 'tried', fix: secret, result: 'done' },
    answer: { kind: 'answer', question: 'scope', answer: secret },
    unknown: { kind: 'unknown', check: 'sso.loop', because: secret },
  });
  for (const [kind, secret] of Object.entries(secrets)) {
    test.each(Object.keys(facts(secret)))(`${kind} in %s`, (place) => {
      const fact = facts(secret)[place];
      if (!fact) throw new Error(place);
      expect(renderings(withEvidence(seenAt(99, fact)))).not.toContain(secret);
    });
    test.each(['organisation', 'npi', 'callback', 'note'])(`${kind} entered as %s`, (field) => {
      expect(renderings({ ...input, entered: { [field]: secret } })).not.toContain(secret);
    });
  }
});

test('configured hosts with digits are printed, not taken for tokens', () => {
  const host = 'provider-portal-eu1-production.healtheos.example';
  const page = { scheme: 'https', host, path: '/login', query: '', fragment: '' } as const;
  const all = renderings(
    withEvidence(seenAt(9, { kind: 'response', resource: 'page', address: page, status: 503 })),
  );
  expect(all).toContain(`address=https://${host}/login`);
});
