import { describe, expect, it } from 'vitest';
import { detour, internalRedirect } from '../../src/background/watchers/redirected.ts';
import { remember } from '../../src/background/watchers/remember.ts';

const INTERNAL = 'HTTP/1.1 307 Internal Redirect';
const redirect = (url: string, redirectUrl: string, statusLine = INTERNAL) =>
  internalRedirect({ url, redirectUrl, statusLine });

describe('an internal redirect', () => {
  it('is another extension’s work when it leads elsewhere', () => {
    expect(redirect('https://portal.test/callback', 'https://portal.test/login')).toBe(true);
    expect(redirect('https://portal.test/a', 'https://other.test/a')).toBe(true);
    expect(redirect('https://portal.test/a?next=b', 'https://portal.test/a')).toBe(true);
  });

  it('is the browser’s own step to https', () =>
    expect(redirect('http://portal.test/login', 'https://portal.test/login')).toBe(false));

  it('is not what a server answers', () =>
    expect(
      redirect('https://portal.test/a', 'https://portal.test/b', 'HTTP/1.1 307 Temporary Redirect'),
    ).toBe(false));

  it.each([
    'data:text/html,x',
    'about:blank',
    'weird-scheme:',
    `https://a.test/${'x'.repeat(1e4)}`,
  ])('bears %s', (address) => {
    expect(typeof detour('https://portal.test/', address)).toBe('boolean');
    expect(typeof detour(address, '::not an address::')).toBe('boolean');
  });
});

describe('remember', () => {
  it('gives each value once', () => {
    const values = remember<number>();
    values.set('1', 7);
    expect([values.take('1'), values.take('1')]).toEqual([7, undefined]);
  });

  it('lets requests go that never end', () => {
    const values = remember<number>();
    for (let i = 0; i < 1_000; i += 1) values.set(String(i), i);
    expect([values.take('0'), values.take('999')]).toEqual([undefined, 999]);
  });
});
