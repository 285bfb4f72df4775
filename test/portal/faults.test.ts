import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, USER } from './accounts.ts';
import { meet, signInByJson } from './drive.ts';
import { FAULTS } from './faults/index.ts';
import { type Fault, type Portal, startPortal } from './index.ts';
import { RedirectLoop, Visitor } from './visitor.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.setFault(null));
afterAll(() => portal.close());

const fault = (id: string): Fault => {
  const found = FAULTS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fault ${id}`);
  return found;
};

const meetIt = async (id: string, visitor = new Visitor()) => {
  await portal.setFault(id);
  return meet(visitor, portal, fault(id));
};

describe('the list', () => {
  test('holds every file of the folder, under its own name', () => {
    const files = readdirSync(join(import.meta.dirname, 'faults'))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(FAULTS.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(FAULTS.length).toBeGreaterThanOrEqual(14);
  });

  test('gives no user name twice', () => {
    const names = FAULTS.flatMap(({ userName }) => userName ?? []);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(FAULTS.filter(({ minutes }) => minutes !== undefined))(
    '$id states its minutes in every wording',
    ({ how, minutes }) => {
      const texts = Object.values(how.password?.says ?? {}).flatMap((one) => Object.values(one));
      expect(texts.length).toBeGreaterThanOrEqual(3);
      for (const text of texts) expect(text).toMatch(new RegExp(`(?<!\\d)${minutes}(?!\\d)`));
    },
  );
});

const refused = FAULTS.filter(({ how }) => how.password !== undefined);

describe.each(refused)('$id', (one) => {
  const { says, status, headers = {}, code } = one.how.password ?? { says: { form: { en: '' } } };

  test('switched on, refuses the right password in a box without a role', async () => {
    await portal.setFault(one.id);
    const seen = await meet(new Visitor(), portal, one, 'form');
    expect(seen.status).toBe(status ?? 200);
    expect(seen.document.querySelector('.error-summary:not([role]) p')?.textContent).toBe(
      says.form.en,
    );
    expect(seen.headers).toMatchObject(headers);
    expect(seen.document.querySelectorAll('input[aria-invalid=true]')).toHaveLength(2);
  });

  test('answers the single-page app with JSON', async () => {
    await portal.setFault(one.id);
    const answer = await signInByJson(new Visitor(), portal, {
      username: USER,
      password: PASSWORD,
    });
    expect(answer.status).toBe(status ?? 401);
    expect(JSON.parse(answer.body).error).toEqual({ code, message: one.how.password?.says.spa.en });
    expect(answer.headers).toMatchObject(headers);
  });

  test('shows an alert on the identity provider', async () => {
    await portal.setFault(one.id);
    const seen = await meet(new Visitor(), portal, one, 'idp');
    expect(seen.url).toMatch(`${portal.origins.idp}/interaction/`);
    expect(seen.status).toBe(status ?? 200);
    expect(seen.document.querySelector('[role=alert]')?.textContent).toBe(
      one.how.password?.says.idp.en,
    );
  });

  test('meets whoever types its user name, and nobody else', async () => {
    const seen = await meet(new Visitor(), portal, one, 'form', one.userName);
    expect(seen.body).toContain(says.form.en);
    expect((await meet(new Visitor(), portal, one, 'form')).url).toBe(portal.urls.home);
  });
});

test('account.rate-limited says when to come back', async () => {
  const seen = await meetIt('account.rate-limited');
  expect([seen.status, seen.headers['retry-after']]).toEqual([429, '120']);
});

test.each(['form', 'idp'] as const)('mfa.code-invalid refuses the code (%s)', async (frontEnd) => {
  await portal.setFault('mfa.code-invalid');
  const seen = await meet(new Visitor(), portal, fault('mfa.code-invalid'), frontEnd);
  expect(seen.url).toMatch(/\/code$/);
  expect(seen.document.querySelector('input[type=password]')).toBeNull();
  expect(seen.document.querySelector('#sign-in-error')?.textContent).toMatch(/code/);
});

test('permission.no-role signs in, then forbids', async () => {
  const visitor = new Visitor();
  const seen = await meetIt('permission.no-role', visitor);
  expect([seen.url, seen.status]).toEqual([portal.urls.home, 403]);
  expect(seen.body).toContain('No role is assigned');
  const again = await visitor.open(portal.urls.signIn());
  expect([again.url, again.status]).toEqual([portal.urls.home, 403]);
});

test.each(['form', 'idp'] as const)(
  'permission.no-role follows its user name (%s)',
  async (way) => {
    const one = fault('permission.no-role');
    expect((await meet(new Visitor(), portal, one, way, one.userName)).status).toBe(403);
    expect((await meet(new Visitor(), portal, one, way)).status).toBe(200);
  },
);

test('session.expired: the token was good, then is not', async () => {
  const visitor = new Visitor();
  const seen = await meetIt('session.expired', visitor);
  expect(seen.status).toBe(419);
  expect(seen.document.querySelector('.error-summary')?.textContent).toContain('has expired');
  await portal.setFault(null);
  expect((await meet(visitor, portal, fault('session.expired'))).url).toBe(portal.urls.home);
});

test('session.expired reaches the single-page app too', async () => {
  await portal.setFault('session.expired');
  const visitor = new Visitor();
  await visitor.open(portal.urls.signIn('spa'));
  const start = await visitor.fetch(`${portal.origins.portal}/api/bootstrap`);
  await wait(20);
  const late = await visitor.fetch(`${portal.origins.portal}/api/session`, {
    method: 'POST',
    headers: { 'x-csrf-token': JSON.parse(start.body).token },
    body: JSON.stringify({ username: USER, password: PASSWORD }),
  });
  expect(start.headers['set-cookie']).toBeUndefined();
  expect([late.status, JSON.parse(late.body).error.code]).toEqual([419, 'form_expired']);
});

test('service.unavailable answers 503 at every sign-in address', async () => {
  const seen = await meetIt('service.unavailable');
  expect([seen.status, seen.headers['retry-after']]).toEqual([503, '1800']);
  expect(seen.document.querySelector('h1')?.textContent).toBe('Service unavailable');
  for (const frontEnd of ['spa', 'idp'] as const) {
    expect((await new Visitor().open(portal.urls.signIn(frontEnd))).status).toBe(503);
  }
});

test('navigation.not-found answers 404 at the old address', async () => {
  const seen = await meetIt('navigation.not-found');
  expect([seen.url, seen.status]).toEqual([portal.urls.legacy, 404]);
  expect(seen.document.querySelector('h1')?.textContent).toBe('Page not found');
});

test("sso.misconfigured ends on the provider's own error page", async () => {
  const seen = await meetIt('sso.misconfigured');
  expect(seen.status).toBe(400);
  expect(seen.url).toMatch(`${portal.origins.idp}/auth?`);
  expect(seen.document.querySelector('[role=alert]')?.textContent).toMatch(
    /redirect_uri did not match.*invalid_redirect_uri/,
  );
});

test('browser.cookies-blocked loops in a browser that blocks, and only there', async () => {
  const blocking = new Visitor({ blockCookiesOf: ['portal.localhost'] });
  await expect(meetIt('browser.cookies-blocked', blocking)).rejects.toBeInstanceOf(RedirectLoop);
  const seen = await meetIt('browser.cookies-blocked');
  expect([seen.url, seen.hops.length]).toEqual([portal.urls.signIn(), 2]);
});

test('browser.blank-page: the shell comes, its script does not', async () => {
  const seen = await meetIt('browser.blank-page');
  expect(seen.status).toBe(200);
  expect(seen.document.body.textContent?.trim()).toBe('');
  const script = `${portal.origins.portal}/app/main.js`;
  expect((await new Visitor().fetch(script)).status).toBe(500);
  await portal.setFault(null);
  expect((await new Visitor().fetch(script)).status).toBe(200);
});
