import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import '../support/fake-browser.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../src/core/evidence.ts';
import { mailtoLink } from '../../src/popup/report/mail.ts';
import { newReference } from '../../src/popup/report/reference.ts';
import { sayFact } from '../../src/popup/say/because.ts';
import { fittingHere } from '../../src/popup/say/fits-here.ts';
import { clockFace, leftOf, timeOfDay } from '../../src/popup/say/waiting.ts';
import { readAgent } from '../../src/ui/agent.ts';
import { address, message, page, submit, tried } from './facts.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('mailtoLink', () => {
  it('holds recipient and subject', () => {
    expect(mailtoLink('desk+a@portal.test', 'Locked since 14:02 [LT-A B]')).toBe(
      'mailto:desk%2Ba@portal.test?subject=Locked%20since%2014%3A02%20%5BLT-A%20B%5D',
    );
  });

  it('never gains a header, a body or a second recipient', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (to, subject) => {
        const link = new URL(mailtoLink(to, subject));
        expect([...link.searchParams.keys()]).toEqual(['subject']);
        expect(link.search).not.toMatch(/%0[da]/i);
        expect(link.pathname).not.toMatch(/[,;]|%0[da]|%2c/i);
      }),
    );
  });

  it.each(['a@b.test?cc=c@d.test', 'a@b.test,c@d.test', 'a b@c.test', 'a@b.test\r\nBcc: x'])(
    'leaves out the address %j',
    (to) => expect(mailtoLink(to, 'S')).toBe('mailto:?subject=S'),
  );
});

describe('waiting', () => {
  it('counts down with the steady clock only', () => {
    expect(leftOf(10_000, 4_000, 0)).toBe(6_000);
    expect(leftOf(10_000, 4_000, 5_500)).toBe(500);
    expect(leftOf(10_000, 4_000, 60_000)).toBe(0);
  });

  it('shows minutes, and hours when there are any', () => {
    expect([0, 1, 59_000, 245_000, 3_845_000].map(clockFace)).toEqual([
      '0:00',
      '0:01',
      '0:59',
      '4:05',
      '1:04:05',
    ]);
  });

  it('names the day when the time is far away', () => {
    const now = new Date(2026, 2, 4, 14, 2).getTime();
    expect(timeOfDay(now, now, 'en-GB')).toBe('14:02');
    expect(timeOfDay(now + 86_400_000, now, 'en-GB')).toContain('Thu');
  });
});

describe('readAgent', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36', 'Chrome', '156', 'Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X) Chrome/150.0 Edg/150.0', 'Edge', '150', 'macOS'],
    ['Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/153.0', 'Firefox', '153', 'Linux'],
    ['Mozilla/5.0 (X11; CrOS x86_64) Chrome/140.0', 'Chrome', '140', 'ChromeOS'],
    ['curl/8', 'other', '0', 'other'],
  ])('reads %s', (agent, browser, version, system) => {
    expect(readAgent(agent)).toEqual({ browser, version, system });
  });
});

describe('fittingHere', () => {
  const LINES = ['Chrome: a', 'Edge: b', 'Firefox: c', 'Load the page again.'];

  it.each([
    ['Edge', ['Edge: b', 'Load the page again.']],
    ['Chromium', ['Chrome: a', 'Load the page again.']],
    ['other', LINES],
  ] as const)('keeps what %s needs', (browser, kept) => {
    expect(fittingHere(LINES, { browser, system: 'Windows' })).toEqual(kept);
  });

  it('leaves out other systems, unless this one has no line', () => {
    const lines = ['Windows: a', 'Mac: b', 'Check the date.'];
    const here = (system: 'macOS' | 'Linux') => fittingHere(lines, { browser: 'Chrome', system });
    expect(here('macOS')).toEqual(['Mac: b', 'Check the date.']);
    expect(here('Linux')).toEqual(lines);
  });
});

describe('newReference', () => {
  it('is eight letters of base32, new each time', () => {
    const made = new Set(Array.from({ length: 100 }, newReference));
    expect(made.size).toBe(100);
    for (const one of made) expect(one).toMatch(/^[A-Z2-7]{8}$/);
  });
});

describe('sayFact', () => {
  const FACTS: readonly Fact[] = [
    message('account.locked', 'Locked', { code: 'E0000069', minutes: 5, attemptsLeft: 0 }),
    page({ blank: true, noscript: true, framed: 'cross-site', storage: 'refused', capsLock: true }),
    page(),
    {
      kind: 'response',
      resource: 'page',
      address: address('/x'),
      status: 429,
      retryAfterSeconds: 30,
    },
    { kind: 'network-error', resource: 'page', host: 'portal.test', code: 'net::ERR_TIMED_OUT' },
    { kind: 'proxy', host: 'portal.test', used: true },
    { kind: 'proxy', host: 'portal.test', used: false },
    { kind: 'redirects', hops: [], loop: true },
    { kind: 'redirects', hops: [], loop: false },
    { kind: 'cookie-round-trip', host: 'portal.test', set: 2, kept: 0 },
    submit,
    tried('private-window'),
    { kind: 'answer', question: 'scope', answer: 'only-me' },
    { kind: 'unknown', check: 'clock', because: 'no-answer' },
  ];

  it.each(FACTS)('says %j in words', (fact) => {
    const said = sayFact(fact);
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).not.toMatch(/ui_|undefined|\$\d/);
  });

  it('quotes the page and names its code', () => {
    expect(sayFact(FACTS[0] as Fact)).toEqual([
      'The page says: “Locked”',
      'It shows the code E0000069.',
      'It asks to wait 5 min.',
      'It says how many tries are left: 0.',
    ]);
  });

  it.each([
    ['saml-request', 502, 'It failed at the sign-in service.'],
    ['oidc-request', 400, 'It failed at the sign-in service.'],
    ['oidc-refusal', 403, 'The sign-in service refused and sent you back.'],
    ['saml-answer', 500, 'It failed on the way back to the portal.'],
    ['oidc-answer-without-state', 400, 'It failed on the way back to the portal.'],
  ] as const)('says where the sign-on failed: %s, %i', (step, status, leg) => {
    const answered = { kind: 'response', resource: 'page', address: address('/x'), step } as const;
    expect(sayFact({ ...answered, status })[1]).toBe(leg);
    expect(sayFact({ ...answered, status: 200 })).toHaveLength(1);
  });

  it.each([
    ['net::ERR_CERT_DATE_INVALID', en.ui_because_tls_date.message],
    ['net::ERR_CERT_AUTHORITY_INVALID', en.ui_because_tls_issuer.message],
    ['SEC_ERROR_UNKNOWN_ISSUER', en.ui_because_tls_issuer.message],
    ['SSL_ERROR_BAD_CERT_DOMAIN', en.ui_because_tls_name.message],
    ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', en.ui_because_tls_version.message],
    ['net::ERR_CONNECTION_REFUSED', undefined],
  ])('says what is wrong with a certificate: %s', (code, words) => {
    const fact = { kind: 'network-error', resource: 'page', host: 'portal.test', code } as const;
    expect(sayFact(fact)[1]).toBe(words);
  });

  it('names a kind of another version', () => {
    expect(sayFact({ kind: 'smell' } as never)).toEqual(['Another sign was seen (smell).']);
  });
});
