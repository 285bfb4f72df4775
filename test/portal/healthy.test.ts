import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODE, CODE_USER, PASSWORD, USER } from './accounts.ts';
import { signIn, signInByJson } from './drive.ts';
import { type Portal, startPortal } from './index.ts';
import { Visitor } from './visitor.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

test.each(['form', 'idp'] as const)('signs in by the %s front end', async (frontEnd) => {
  const seen = await signIn(new Visitor(), portal.urls.signIn(frontEnd));
  expect([seen.url, seen.status]).toEqual([portal.urls.home, 200]);
  expect(seen.document.querySelector('h1')?.textContent).toBe('Good to see you');
});

test('signs in by the single-page app', async () => {
  const visitor = new Visitor();
  const answer = await signInByJson(visitor, portal, { username: USER, password: PASSWORD });
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { next: '/home' }]);
  expect((await visitor.open(portal.urls.home)).url).toBe(portal.urls.home);
});

test.each(['form', 'idp'] as const)(
  'asks %s users with a second factor for a code',
  async (way) => {
    const visitor = new Visitor();
    const asked = await signIn(visitor, portal.urls.signIn(way), CODE_USER);
    expect(asked.document.querySelector('input[name=code]')).not.toBeNull();
    const refused = await visitor.submit(asked, '#sign-in', { code: '1' });
    expect(refused.document.querySelector('#sign-in-error')).not.toBeNull();
    const seen = await visitor.submit(refused, '#sign-in', { code: CODE });
    expect(seen.url).toBe(portal.urls.home);
  },
);

test('a wrong password and a stranger get the same message', async () => {
  const wrong = await signIn(new Visitor(), portal.urls.signIn(), USER, 'nonsense');
  const stranger = await signIn(new Visitor(), portal.urls.signIn(), 'nobody-here', PASSWORD);
  const message = (seen: typeof wrong) => seen.document.querySelector('.error-summary')?.innerHTML;
  expect(message(wrong)).toContain('Invalid username or password');
  expect(message(stranger)).toBe(message(wrong));
  expect([wrong.status, stranger.status]).toEqual([200, 200]);
});

test('speaks the language that was asked for, where it can', async () => {
  const spanish = await signIn(new Visitor(), `${portal.urls.signIn()}?lang=es`, USER, 'x');
  const thai = await signIn(new Visitor(), `${portal.urls.signIn()}?lang=th`, USER, 'x');
  expect(spanish.document.querySelector('#sign-in-error')?.textContent).toContain('no son válidos');
  expect(thai.document.querySelector('#sign-in-error')?.textContent).toContain('Invalid username');
});

test('signing in changes the session id, in an HttpOnly cookie', async () => {
  const visitor = new Visitor();
  const form = await visitor.open(portal.urls.signIn());
  const token = form.document.querySelector<HTMLInputElement>('input[name=token]')?.value ?? '';
  const answer = await visitor.fetch(portal.urls.signIn(), {
    method: 'POST',
    body: new URLSearchParams({ username: USER, password: PASSWORD, token }).toString(),
  });
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^hp_session=[\w-]{24}; Path=\/; HttpOnly; /);
});

test('members-only pages send strangers to the sign-in page', async () => {
  const seen = await new Visitor().open(portal.urls.home);
  expect(seen.url).toBe(portal.urls.signIn());
});

test('signing out ends the session', async () => {
  const visitor = new Visitor();
  const out = await visitor.submit(
    await signIn(visitor, portal.urls.signIn()),
    'form.sign-out',
    {},
  );
  expect(out.url).toBe(`${portal.origins.portal}/signed-out`);
  expect((await visitor.open(portal.urls.home)).url).toBe(portal.urls.signIn());
});

test("signing out ends the identity provider's session too", async () => {
  const visitor = new Visitor();
  const home = await signIn(visitor, portal.urls.signIn('idp'));
  const asked = await visitor.submit(home, 'form.sign-out', {});
  expect(asked.url).toContain(`${portal.origins.idp}/session/end`);
  const out = await visitor.submit(asked, '[id="op.logoutForm"]', { logout: 'yes' });
  expect(out.url).toBe(`${portal.origins.portal}/signed-out`);
  expect((await visitor.open(portal.urls.signIn('idp'))).url).toContain('/interaction/');
});
