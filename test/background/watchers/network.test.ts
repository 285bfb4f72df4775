import { beforeEach, expect, it, vi } from 'vitest';
import { factSchema } from '../../../src/core/evidence.ts';
import { filed, listeners, tell, webRequest } from './heard.ts';

const PORTAL = {
  id: 'p',
  name: 'Portal',
  signIn: ['https://portal.example/login'],
  hosts: ['portal.example'],
  identityProviders: ['idp.example'],
  legacyPaths: [],
  landingPaths: [],
  phrases: [],
};

vi.mock('../../../src/shared/browser.ts', () => ({ browser: { webRequest, runtime: {} } }));
vi.mock('../../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [PORTAL] } }),
}));
vi.mock('../../../src/background/observe.ts', () => ({
  observe: async ({ facts }: { facts: (typeof filed)[number][] }) => void filed.push(...facts),
}));

const { watchClock } = await import('../../../src/background/watchers/clock.ts');
const { watchErrors } = await import('../../../src/background/watchers/errors.ts');
const { watchNoAnswer } = await import('../../../src/background/watchers/no-answer.ts');
const { watchRedirects } = await import('../../../src/background/watchers/redirects.ts');
const { watchResponses } = await import('../../../src/background/watchers/responses.ts');

const LOGIN = 'https://portal.example/login';
const LONG = `https://portal.example/login?${'a'.repeat(10_000)}`;

beforeEach(() => {
  vi.useFakeTimers();
  filed.length = 0;
  listeners.clear();
  for (const watch of [watchClock, watchErrors, watchNoAnswer, watchRedirects, watchResponses])
    watch();
});

const kinds = () => filed.map(({ kind }) => kind);

it('says after ten seconds that nobody answers, and not when somebody did', async () => {
  await tell('onBeforeRequest', { url: LOGIN });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(filed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(filed).toEqual([{ kind: 'no-answer', host: 'portal.example', seconds: 10 }]);
  await tell('onBeforeRequest', { url: LOGIN });
  await tell('onResponseStarted', { url: LOGIN, responseHeaders: [], fromCache: false });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kinds()).toEqual(['no-answer']);
});

it('believes no clock from the cache, and none that contradicts itself', async () => {
  const name = 'Date';
  const old = { name, value: 'Mon, 05 Jan 2026 09:00:00 GMT' };
  await tell('onResponseStarted', { url: LOGIN, responseHeaders: [old], fromCache: true });
  const twice = [old, { name, value: 'Mon, 05 Jan 2026 10:00:00 GMT' }];
  await tell('onResponseStarted', { url: LOGIN, responseHeaders: twice, fromCache: false });
  expect(filed).toEqual([]);
  await tell('onResponseStarted', { url: LOGIN, responseHeaders: [old], fromCache: false });
  expect(kinds()).toEqual(['clock']);
});

it.each([
  ['data:text/html,<h1>Sign in</h1>', 'other', '[x]'],
  ['healtheos-app://callback?code=1', 'other', '[x]'],
  ['no address at all', 'other', '[x]'],
  ['http://wifi.hotel.example/', 'http', '[x].hotel.example'],
])('a redirect to %s is filed at once, masked', async (redirectUrl, scheme, host) => {
  await tell('onBeforeRedirect', { url: LOGIN, redirectUrl, statusCode: 302 });
  expect(filed).toMatchObject([{ kind: 'redirects', loop: false, left: { scheme } }]);
  expect(JSON.stringify(filed)).toContain(host);
});

it('hops between portal and provider carry their step; twenty and an abort are a loop', async () => {
  const request = 'https://idp.example/authorize?client_id=a&response_type=code&state=secret';
  const requestId = 'loop';
  for (let hop = 0; hop < 10; hop += 1) {
    await tell('onBeforeRedirect', {
      requestId,
      url: LOGIN,
      redirectUrl: request,
      statusCode: 302,
    });
    await tell('onBeforeRedirect', {
      requestId,
      url: request,
      redirectUrl: LOGIN,
      statusCode: 302,
    });
  }
  await tell('onErrorOccurred', { requestId, url: LOGIN, error: 'net::ERR_ABORTED' });
  expect(filed).toHaveLength(1);
  expect(filed[0]).toMatchObject({ kind: 'redirects', loop: true });
  expect(filed[0]).toHaveProperty('hops.1.step', 'oidc-request');
  expect(JSON.stringify(filed)).not.toContain('secret');
});

it('says of each hop how long it took, of the first one too', async () => {
  const requestId = 'timed';
  const hop = async (url: string, redirectUrl: string, ms: number) => {
    await tell('onBeforeRequest', { requestId, url });
    await vi.advanceTimersByTimeAsync(ms - 1);
    await tell('onBeforeRedirect', { requestId, url, redirectUrl, statusCode: 302 });
  };
  await hop(LOGIN, 'https://idp.example/authorize', 300);
  await hop('https://idp.example/authorize', 'https://portal.example/home', 50);
  await tell('onCompleted', { requestId, url: 'https://portal.example/home' });
  const hops = filed.flatMap((fact) => (fact.kind === 'redirects' ? fact.hops : []));
  expect(hops.map(({ ms }) => ms)).toEqual([300, 51]);
});

it('a gateway’s id is kept where it has its shape, and nothing else of the header', async () => {
  const headers = (value: string) => [{ name: 'CF-Ray', value }];
  const at = { url: LOGIN, statusCode: 403 };
  await tell('onHeadersReceived', { ...at, responseHeaders: headers('8c1f0a2b3d4e5f60-FRA') });
  await tell('onHeadersReceived', { ...at, responseHeaders: headers('jane.doe@clinic.example') });
  expect(filed).toMatchObject([{ incident: 'Ray ID: 8c1f0a2b3d4e5f60-FRA' }, { status: 403 }]);
  expect(filed[1]).not.toHaveProperty('incident');
});

it('keeps the reference under which Akamai refused a page', async () => {
  const value = '18.2f3a1002.1700000000.1a2b3c';
  const responseHeaders = [{ name: 'X-Reference-Error', value }];
  await tell('onHeadersReceived', { url: LOGIN, statusCode: 403, responseHeaders });
  expect(filed).toMatchObject([{ incident: `Incident ID: ${value}` }]);
});

it('whatever is told becomes a fact that may be stored, or nothing', async () => {
  const odd = [LONG, LOGIN, 'https://portal.example/%FF%00?code=%', 'https://idp.example:99/'];
  for (const url of odd) {
    await tell('onBeforeRedirect', {
      url,
      redirectUrl: LONG.replace('login', 'x'),
      statusCode: 999,
    });
    await tell('onHeadersReceived', { url, statusCode: 500, responseHeaders: undefined });
    await tell('onResponseStarted', { url, responseHeaders: undefined, fromCache: false });
    await tell('onErrorOccurred', { url, error: 'a text that is no name' });
  }
  expect(filed.length).toBeGreaterThan(8);
  for (const fact of filed) expect(factSchema.safeParse(fact).error).toBeUndefined();
  expect(filed.filter(({ kind }) => kind === 'network-error')[0]).toHaveProperty('code', 'other');
});
