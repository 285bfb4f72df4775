import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/core/address/distance.ts';
import { placeOf } from '../../../src/core/address/place-of.ts';
import { decodeLabel } from '../../../src/core/address/punycode.ts';
import { type Portal, portalSchema } from '../../../src/core/portal.ts';

const portal: Portal = portalSchema.parse({
  id: 'healtheos',
  name: 'Healtheos',
  signIn: ['https://portal.healtheos.com/login'],
  hosts: ['portal.healtheos.com', '*.healtheos.org'],
  identityProviders: ['login.idp-company.com'],
  legacyPaths: ['/old/login'],
});
const place = (address: string) => placeOf(address, [portal]);
const kind = (address: string) => place(address)?.kind;
const how = (address: string) => {
  const found = place(address);
  return found?.kind === 'look-alike' ? found.how : found?.kind;
};

describe('an address', () => {
  it.each([
    ['https://portal.healtheos.com/login', 'official'],
    ['https://www.healtheos.org/', 'official'],
    ['https://login.idp-company.com/authorize', 'official'],
    ['http://portal.healtheos.com/login', 'insecure'],
    ['https://portal.healtheos.com/old/login', 'legacy'],
  ])('%s is %s', (address, expected) => expect(kind(address)).toBe(expected));

  it.each([
    'https://www.example.com/',
    'https://news.healtheos.com/',
    'https://health.com/',
    'https://heathens.com/',
    'https://portal.example.com/login',
    'https://company.com/',
    'https://login.microsoftonline.com/',
    'https://healtheos-news-daily.com/',
    'http://192.168.0.1/login',
    'https://[::1]/portal.healtheos.com',
    'https://idp.com/?next=https://portal.healtheos.com/login',
  ])('%s is just another', (address) => expect(kind(address)).toBe('unlisted'));

  it.each(['about:blank', 'chrome://settings', 'data:text/html,x', 'nonsense', '', 'file:///etc'])(
    '%s is none of the web',
    (address) => expect(place(address)).toBeNull(),
  );

  it('means nothing without a portal', () =>
    expect(placeOf('https://portal.healtheos.com/', [])).toBeNull());
});

describe('a look-alike', () => {
  it.each([
    // Cyrillic е, Greek ο, a zero, r and n for m, an accent, l for i
    ['https://portal.hеaltheos.com/', 'alike'],
    ['https://portal.healtheοs.com/', 'alike'],
    ['https://portal.healthe0s.com/', 'alike'],
    ['https://login.idp-cornpany.com/', 'alike'],
    ['https://portal.héaltheos.com/', 'alike'],
    ['https://healthe0s.com/login', 'alike'],
    ['https://portal.healtheos.com.account-check.example/', 'embedded'],
    ['https://portal-healtheos-com.example.net/', 'embedded'],
    ['https://portal.healteos.com/', 'typing-error'],
    ['https://portal.healhteos.com/', 'typing-error'],
    ['https://portal.healtheoos.com/', 'typing-error'],
    ['https://healtheos-login.com/', 'added-words'],
    ['https://secure-healtheos.net/', 'added-words'],
    ['https://healtheosportal.com/', 'added-words'],
    ['https://healtheos-login.web.app/', 'added-words'],
    ['https://portal.healtheos.net/', 'other-ending'],
  ])('%s is one: %s', (address, expected) => expect(how(address)).toBe(expected));
});

describe('hostile addresses', () => {
  it.each([
    `https://${'a'.repeat(60)}.${'b'.repeat(60)}.com/${'x'.repeat(10_000)}`,
    'https://xn--a.xn--999999999999999.com/',
    `https://${Array(100).fill('a').join('.')}.com/`,
    'https://user:portal.healtheos.com@evil.example/',
  ])('%.60s is not the portal', (address) => {
    expect(kind(address) ?? null).not.toBe('official');
  });
});

it.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--80ak6aa92e', 'аррӏе'],
  ['xn--', ''],
  ['xn--ü', 'xn--ü'],
  ['plain', 'plain'],
])('reads %s as %s', (label, text) => expect(decodeLabel(label)).toBe(text));

it.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('tells %s from %s by %i', (one, other, by) => expect(distance(one, other)).toBe(by));
