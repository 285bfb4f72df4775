import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PASSWORD, USER } from './accounts.ts';
import { signIn } from './drive.ts';
import { type Portal, startPortal } from './index.ts';
import { Visitor } from './visitor.ts';

let portal: Portal;
const printed = vi.spyOn(console, 'error');
beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => expect(printed).not.toHaveBeenCalled());
afterAll(() => portal.close());

const at = (path: string) => portal.origins.portal + path;
const right = { username: USER, password: PASSWORD };

/** Sends raw bytes to a site and gives the first line of the answer. */
const raw = (origin: string, text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(text));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
  });

test('a form without its session cookie is told that the session expired', async () => {
  const form = await new Visitor().open(portal.urls.signIn());
  const seen = await new Visitor().submit(form, '#sign-in', right);
  expect(seen.status).toBe(419);
  expect(seen.document.querySelector('.error-summary')?.textContent).toContain('expired');
});

test.each(['', 'x', '1.x', `${Date.now()}.${'a'.repeat(43)}`])(
  'token "%s" is refused',
  async (token) => {
    const visitor = new Visitor();
    await visitor.open(portal.urls.signIn());
    const answer = await visitor.fetch(portal.urls.signIn(), {
      method: 'POST',
      body: new URLSearchParams({ ...right, token }).toString(),
    });
    expect(answer.status).toBe(419);
  },
);

test('what was typed comes back escaped', async () => {
  const seen = await signIn(new Visitor(), portal.urls.signIn(), '"><script>alert(1)</script>');
  expect(seen.body).not.toContain('<script>alert');
  expect(seen.document.querySelector<HTMLInputElement>('#username')?.value).toContain('"><script>');
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'login'])(
  'the cookie check sends nobody to %s',
  async (next) => {
    const answer = await new Visitor().fetch(
      at(`/login/cookie-check?next=${encodeURIComponent(next)}`),
    );
    expect(answer.headers.location).toBe('/login');
  },
);

test.each([
  ['?code=x&state=y', 'started elsewhere'],
  ['', 'started elsewhere'],
])('the callback refuses a stranger (%s)', async (query, reason) => {
  const seen = await new Visitor().open(at(`/sso/callback${query}`));
  expect(seen.status).toBe(400);
  expect(seen.body).toContain(reason);
});

test.each([
  [(state: string) => `code=x&state=${state}x`, 'state does not match'],
  [(state: string) => `code=x&state=${state}`, 'code was not accepted'],
  [(state: string) => `error=access_denied&state=${state}`, 'refused the request'],
])('the callback refuses a wrong answer (%#)', async (query, reason) => {
  const visitor = new Visitor();
  const form = await visitor.open(portal.urls.signIn('idp'));
  const trip = form.hops.find((hop) => hop.includes('/auth?')) ?? '';
  const state = new URL(trip).searchParams.get('state') ?? '';
  const seen = await visitor.open(at(`/sso/callback?${query(state)}`));
  expect(seen.status).toBe(400);
  expect(seen.body).toContain(reason);
});

test('an interaction belongs to the browser that started it', async () => {
  const form = await new Visitor().open(portal.urls.signIn('idp'));
  const seen = await new Visitor().open(form.url);
  expect(seen.status).toBe(400);
  expect(seen.document.querySelector('[role=alert]')?.textContent).toContain('session_not_found');
});

test.each(['{', '[]', '{"username":1}', ''])('the JSON call refuses %s', async (body) => {
  const answer = await new Visitor().fetch(at('/api/session'), { method: 'POST', body });
  expect(answer.status).toBe(400);
});

test('a body over 64 kB is refused', async () => {
  const body = `username=${'x'.repeat(70_000)}`;
  const answer = await new Visitor().fetch(at('/login'), { method: 'POST', body });
  expect(answer.status).toBe(400);
});

test.each(['portal', 'idp', 'practice'] as const)('%s answers nonsense addresses', async (site) => {
  for (const target of ['//[', 'http://[', '/%ff%', '/interaction/x/code', '/login/code?a=%']) {
    const line = await raw(portal.origins[site], `GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(line).toMatch(/^HTTP\/1\.1 [34]\d\d /);
  }
});

test('a visitor who hangs up in the middle harms nobody', async () => {
  for (const origin of Object.values(portal.origins)) {
    const port = Number(new URL(origin).port);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nhalf');
        setTimeout(() => socket.destroy(), 20);
      });
      socket.once('close', () => resolve());
    });
  }
  expect((await new Visitor().open(portal.urls.signIn())).status).toBe(200);
});
