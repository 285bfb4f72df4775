import { afterEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({ runtime: {} as object }));
vi.mock('../../src/shared/browser.ts', () => ({ browser: api }));

import { detour, type internalRedirect } from '../../src/background/watchers/redirected.ts';
import { remember } from '../../src/background/watchers/remember.ts';

/** The watcher as it is in a browser; Firefox is known by this call of its own. */
async function watcherIn(runtime: object): Promise<typeof internalRedirect> {
  vi.resetModules();
  api.runtime = runtime;
  return (await import('../../src/background/watchers/redirected.ts')).internalRedirect;
}

const CHROMIUM = {};
const FIREFOX = { getBrowserInfo: () => undefined };
afterEach(() => void Object.assign(api, { runtime: CHROMIUM }));

describe.each([
  ['Chromium', CHROMIUM, 307, 'HTTP/1.1 307 Internal Redirect'],
  ['Firefox', FIREFOX, 200, 'HTTP/1.1 200 '],
])('an internal redirect in %s', (_, runtime, statusCode, statusLine) => {
  const redirect = async (url: string, redirectUrl: string, answer = { statusCode, statusLine }) =>
    (await watcherIn(runtime))({ url, redirectUrl, ...answer });

  it('is another extension’s work when it leads elsewhere', async () => {
    expect(await redirect('https://portal.test/callback', 'https://portal.test/login')).toBe(true);
    expect(await redirect('https://portal.test/a', 'https://other.test/a')).toBe(true);
    expect(await redirect('https://portal.test/a?next=b', 'https://portal.test/a')).toBe(true);
  });

  it('is the browser’s own step to https', async () =>
    expect(await redirect('http://portal.test/login', 'https://portal.test/login')).toBe(false));

  it('is not what a server answers', async () => {
    const answer = { statusCode: 307, statusLine: 'HTTP/1.1 307 Temporary Redirect' };
    expect(await redirect('https://portal.test/a', 'https://portal.test/b', answer)).toBe(false);
  });
});

describe('a detour', () => {
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
