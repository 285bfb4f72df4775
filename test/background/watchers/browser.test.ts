import { beforeEach, describe, expect, it, vi } from 'vitest';
import { factSchema } from '../../../src/core/evidence.ts';
import { filed, listeners, tell, webRequest } from './heard.ts';

const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
const { onRemoved, close } = vi.hoisted(() => {
  let heard = (_tabId: number): void => undefined;
  return {
    onRemoved: (listener: typeof heard) => {
      heard = listener;
    },
    close: (tabId: number) => heard(tabId),
  };
});

const PORTAL = {
  id: 'p',
  name: 'Portal',
  signIn: ['https://portal.example/login'],
  hosts: ['portal.example'],
  identityProviders: [],
  legacyPaths: [],
  landingPaths: [],
  phrases: [],
};

vi.mock('../../../src/shared/browser.ts', () => ({
  browser: {
    webRequest,
    runtime: {},
    tabs: { onRemoved: { addListener: onRemoved }, get: async () => ({ incognito: false }) },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.stored[key] }),
        set: async (items: object) => void Object.assign(session.stored, items),
        remove: async (key: string) => void delete session.stored[key],
      },
    },
  },
}));
vi.mock('../../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [PORTAL] } }),
}));
vi.mock('../../../src/background/observe.ts', () => ({
  observe: async ({ facts }: { facts: (typeof filed)[number][] }) => void filed.push(...facts),
}));

const { watchCookies } = await import('../../../src/background/watchers/cookies.ts');
const { watchFraming } = await import('../../../src/background/watchers/framing.ts');
const { watchInterference } = await import('../../../src/background/watchers/interference.ts');
const { greeted } = await import('../../../src/background/greetings.ts');

const url = 'https://portal.example/login';
const sets = (...values: readonly string[]) => ({
  responseHeaders: values.map((value) => ({ name: 'Set-Cookie', value })),
});
const sends = (cookie: string, agent = 'Browser/1') => ({
  requestHeaders: [
    { name: 'Cookie', value: cookie },
    { name: 'User-Agent', value: agent },
  ],
});
const acts = () => filed.flatMap((fact) => (fact.kind === 'interference' ? fact.act : []));
const trips = () => filed.filter(({ kind }) => kind === 'cookie-round-trip');

/** A request as the browser meant it, as it went out, and its answer. */
async function exchange(meant: object, sent: object, answer: object = sets()): Promise<void> {
  await tell('onBeforeSendHeaders', { url, method: 'GET', ...meant });
  await tell('onSendHeaders', { url, method: 'GET', ...sent });
  await tell('onHeadersReceived', { url, statusCode: 200, ...answer });
}

beforeEach(async () => {
  vi.useFakeTimers();
  close(7);
  await vi.advanceTimersByTimeAsync(0);
  filed.length = 0;
  session.stored = {};
  listeners.clear();
  for (const watch of [watchCookies, watchFraming, watchInterference]) watch();
});

describe('another extension is seen', () => {
  it('taking a cookie out of an answer', async () => {
    await exchange(sends(''), sends(''), sets('sid=1; Path=/'));
    await tell('onCompleted', { url, ...sets() });
    expect(acts()).toEqual(['set-cookie-removed']);
  });

  it('holding a cookie back, and claiming another browser', async () => {
    await exchange(sends('sid=1'), sends('', 'Browser/0'));
    expect(acts()).toEqual(['cookie-withheld', 'agent-changed']);
  });

  it('leading a redirect elsewhere', async () => {
    const redirectUrl = 'https://portal.example/callback?code=1';
    await tell('onBeforeRedirect', { url, redirectUrl, statusLine: 'HTTP/1.1 302 Found' });
    await exchange(sends(''), sends(''));
    expect(acts()).toEqual(['redirected']);
  });

  it('and nobody is, when all goes as it was meant', async () => {
    await exchange(sends('sid=1'), sends('sid=1'), sets('sid=2; Path=/'));
    await tell('onCompleted', { url, ...sets('sid=2; Path=/') });
    const redirectUrl = 'https://elsewhere.example/';
    await tell('onBeforeRedirect', { url, redirectUrl, statusLine: 'HTTP/1.1 302 Found' });
    await exchange(sends('sid=2'), sends('sid=2'));
    expect(acts()).toEqual([]);
  });

  it('nor when the answer came from the cache', async () => {
    await exchange(sends(''), sends(''), sets('sid=1; Path=/'));
    await tell('onCompleted', { url, fromCache: true, ...sets() });
    expect(acts()).toEqual([]);
  });
});

describe('the cookie round trip', () => {
  it('tells what came back', async () => {
    await exchange(sends(''), sends(''), sets('sid=1; Path=/', 'b=2; Path=/'));
    await exchange(sends('sid=1'), sends('sid=1'));
    expect(trips()).toMatchObject([{ set: 2, kept: 1 }]);
  });

  it('tells of a form sent to a host that never set one', async () => {
    const post = { method: 'POST', initiator: 'https://portal.example', requestHeaders: [] };
    await tell('onSendHeaders', { url, ...post });
    expect(trips()).toMatchObject([{ set: 0, kept: 0 }]);
  });

  it('does not count a form that another site sends', async () => {
    await exchange(sends(''), sends(''), sets('sid=1; Path=/; SameSite=Lax'));
    const post = { method: 'POST', initiator: 'https://idp.example', requestHeaders: [] };
    await tell('onSendHeaders', { url, ...post });
    expect(trips()).toEqual([]);
  });

  it('tells that a cookie was gone at once, and not that it was gone later', async () => {
    const locked = sets('sid=1; Path=/; HttpOnly');
    await exchange(sends(''), sends(''), locked);
    await exchange(sends('sid=1'), sends('sid=1'));
    await exchange(sends(''), sends(''), locked);
    expect(acts()).toEqual(['cookie-deleted']);
    await exchange(sends('sid=1'), sends('sid=1'));
    await vi.advanceTimersByTimeAsync(60_000);
    await exchange(sends(''), sends(''));
    expect(acts()).toEqual(['cookie-deleted']);
  });

  it('bears 200 cookies, junk, and stored trips that are none', async () => {
    session.stored['trips:7'] = { 'https://portal.example': { expected: 7 } };
    const many = Array.from({ length: 200 }, (_, i) => `c${i}=1; Path=/`);
    await exchange(sends(''), sends(''), sets(...many, '=;=;;', '\u0000', 'x'.repeat(100_000)));
    await exchange(sends('\u0000;;=;c1=1'), sends(many.join('; ')));
    expect(trips()).toMatchObject([{ set: 50, kept: 50 }]);
    expect(filed.some(({ kind }) => kind === 'cookie-load')).toBe(true);
    for (const fact of filed) expect(factSchema.safeParse(fact).success).toBe(true);
  });
});

describe('a frame that may not be shown', () => {
  const frame = { url, type: 'sub_frame', frameId: 3 };
  const deny = { responseHeaders: [{ name: 'X-Frame-Options', value: 'DENY' }] };
  const load = async () => {
    await tell('onHeadersReceived', { ...frame, statusCode: 200, ...deny });
    await tell('onCompleted', { ...frame, responseHeaders: [] });
  };
  const framings = () => filed.filter(({ kind }) => kind === 'framing');

  it('is told when nothing greets from it', async () => {
    await load();
    expect(framings()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(framings()).toMatchObject([{ refusedBy: 'x-frame-options' }]);
  });

  it('is not told when the page is there all the same', async () => {
    await load();
    greeted(7, 3, Date.now());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(framings()).toEqual([]);
  });
});
