import { describe, expect, it } from 'vitest';
import { expectedBack, namesSent } from '../../src/background/watchers/cookie-names.ts';

const NOW = Date.UTC(2026, 0, 1);
const at = new URL('https://portal.test/login');
const expected = (line: string, url = at) => [...expectedBack([line], url, NOW)];

describe('expectedBack', () => {
  it.each([
    'sid=1',
    'sid=1; Path=/; HttpOnly; Secure; SameSite=Lax',
    'sid=1; SameSite=None; Secure',
    '__Host-sid=1; Secure; Path=/; SameSite=None; Partitioned',
    'sid=1; Domain=.portal.test',
    'sid=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    '__Host-sid=1; Secure; Path=/',
  ])('expects %s', (line) => expect(expected(line)).toHaveLength(1));

  it.each([
    ['a log-out', 'sid=; Max-Age=0'],
    ['expired', 'sid=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ['another path', 'sid=1; Path=/app'],
    ['same-site pages only', 'sid=1; SameSite=Strict'],
    ['None without Secure', 'sid=1; SameSite=None'],
    ['Partitioned without Secure', 'sid=1; Partitioned'],
    ['another domain', 'sid=1; Domain=other.test'],
    ['a whole top-level domain', 'sid=1; Domain=test'],
    ['__Host- with a domain', '__Host-sid=1; Secure; Domain=portal.test'],
    ['larger than a cookie may be', `sid=${'x'.repeat(5_000)}`],
    ['no name', '=1'],
    ['junk', ';;;=;'],
  ])('does not expect %s', (_, line) => expect(expected(line)).toEqual([]));

  it('does not expect a Secure cookie over plain http', () => {
    expect(expected('sid=1; Secure', new URL('http://portal.test/login'))).toEqual([]);
  });

  it('expects one of this machine’s own names, which browsers trust without TLS', () => {
    const own = new URL('http://portal.localhost/login');
    expect(expected('sid=1; SameSite=None; Secure', own)).toEqual(['sid']);
    expect(expected('sid=1; Secure', new URL('http://notlocalhost/login'))).toEqual([]);
  });

  it('knows that a cookie without a path belongs to its folder', () => {
    expect(expected('sid=1', new URL('https://portal.test/app/login'))).toEqual([]);
  });

  it('forgets a cookie that the same answer deletes again', () => {
    expect([...expectedBack(['sid=1', 'sid=; Max-Age=0'], at, NOW)]).toEqual([]);
  });
});

it('reads names and no values from Cookie headers', () => {
  expect([...namesSent(['a=1; b=x=y', 'c'])]).toEqual(['a', 'b', 'c']);
});
