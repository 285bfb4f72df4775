import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { signIn } from './drive.ts';
import { type Portal, startPortal, UnknownFault } from './index.ts';
import { Visitor } from './visitor.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterEach(() => portal.setFault(null));
afterAll(() => portal.close());

const at = (path: string) => portal.origins.portal + path;
const post = (body: string) => new Visitor().fetch(at('/control'), { method: 'POST', body });
const current = async () => JSON.parse((await new Visitor().fetch(at('/control'))).body);

test('GET /faults lists every fault as data', async () => {
  const answer = await new Visitor().fetch(at('/faults'));
  expect(JSON.parse(answer.body)).toEqual(portal.faults);
});

test('POST /control switches, null switches off', async () => {
  expect((await post('{"fault":"account.locked"}')).status).toBe(200);
  expect(await current()).toEqual({ fault: 'account.locked' });
  await post('{"fault":null}');
  expect(await current()).toEqual({ fault: null });
});

test.each([
  ['{"fault":"no.such-fault"}', 404, /no fault "no\.such-fault"; known: credentials\.invalid, /],
  ['{"fault":7}', 400, /send /],
  ['{"fault":null,"more":1}', 400, /send /],
  ['{', 400, /send /],
  ['', 400, /send /],
])('POST /control refuses %s', async (body, status, message) => {
  const answer = await post(body);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body).error).toMatch(message);
  expect(await current()).toEqual({ fault: null });
});

test('setFault rejects an unknown id and keeps the one that is on', async () => {
  await portal.setFault('account.locked');
  await expect(portal.setFault('nonsense')).rejects.toBeInstanceOf(UnknownFault);
  expect(await current()).toEqual({ fault: 'account.locked' });
});

test.each(['form', 'idp'] as const)('a switch signs everybody out (%s)', async (frontEnd) => {
  const visitor = new Visitor();
  await signIn(visitor, portal.urls.signIn(frontEnd));
  await portal.setFault(null);
  const seen = await visitor.open(portal.urls.signIn(frontEnd));
  expect(seen.document.querySelector('#sign-in')).not.toBeNull();
});

test('the menu shows every fault and takes a person to it', async () => {
  const visitor = new Visitor();
  const menu = await visitor.open(at('/faults/menu'));
  const buttons = [...menu.document.querySelectorAll('button[name=fault]')];
  const values = buttons.map((button) => button.getAttribute('value'));
  expect(values).toEqual(['', ...portal.faults.map(({ id }) => id)]);
  for (const fault of portal.faults) {
    const chosen = await visitor.fetch(portal.urls.menu, {
      method: 'POST',
      body: new URLSearchParams({ fault: fault.id }).toString(),
    });
    expect(chosen.headers.location).toBe(portal.urls.start(fault));
    expect(await current()).toEqual({ fault: fault.id });
  }
  const again = await visitor.open(portal.urls.menu);
  expect(again.document.querySelectorAll('li.on')).toHaveLength(1);
});

test('the menu refuses a fault it does not have', async () => {
  const answer = await new Visitor().fetch(portal.urls.menu, { method: 'POST', body: 'fault=x' });
  expect(answer.status).toBe(404);
});
