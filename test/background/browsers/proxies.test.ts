import { beforeEach, expect, it, vi } from 'vitest';
import { factSchema } from '../../../src/core/evidence.ts';
import { filed, listeners, tell, webRequest } from '../watchers/heard.ts';

const PORTAL = {
  id: 'p',
  signIn: ['https://portal.example/login'],
  hosts: ['portal.example'],
  identityProviders: [],
  legacyPaths: [],
  landingPaths: [],
};

vi.mock('../../../src/shared/browser.ts', () => ({ browser: { webRequest, runtime: {} } }));
vi.mock('../../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [PORTAL] } }),
}));
vi.mock('../../../src/background/observe.ts', () => ({
  observe: async ({ facts }: { facts: (typeof filed)[number][] }) => void filed.push(...facts),
}));

const { watchProxies } = await import('../../../src/background/browsers/firefox/proxies.ts');

const url = 'https://portal.example/login';
const proxyInfo = { type: 'http', host: 'proxy.clinic.example', port: 3128, username: 'demo' };

beforeEach(() => {
  vi.useFakeTimers();
  filed.length = 0;
  listeners.clear();
  watchProxies();
});

it('tells that a proxy carried the page, and nothing of which', async () => {
  await tell('onCompleted', { url, proxyInfo });
  expect(filed).toEqual([{ kind: 'proxy', host: 'portal.example', used: true }]);
  expect(filed.every((fact) => factSchema.safeParse(fact).success)).toBe(true);
});

it.each([[null], [undefined], [{ type: 'direct' }]])('tells that none did: %j', async (info) => {
  await tell('onErrorOccurred', { url, proxyInfo: info });
  expect(filed).toEqual([{ kind: 'proxy', host: 'portal.example', used: false }]);
});

it('says nothing of a page from the cache, or of another site', async () => {
  await tell('onCompleted', { url, proxyInfo, fromCache: true });
  await tell('onCompleted', { url: 'https://other.example/', proxyInfo });
  expect(filed).toEqual([]);
});
