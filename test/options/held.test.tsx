import { afterEach, expect, it } from 'vitest';
import { heard, press, seen, soon, text } from '../popup/draw.tsx';
import { fake } from '../support/fake-browser.ts';
import { draw, prepare, storedIds, type } from './draw.tsx';

/** Where the clinic's policy or package lets nobody ask: words, never a fault of our own. */
let close = async () => {};
afterEach(() => close());

const BLOCKED = new Error('Permissions are blocked by enterprise policy.');
const HELD = 'Your clinic’s settings do not allow this. Ask its IT.';
const ADDED = {
  id: 'labs',
  name: 'Labs',
  signIn: ['https://labs.test/'],
  hosts: ['labs.test'],
};

it('a portal is not added where the browser may not ask', async () => {
  prepare();
  fake.refusal = BLOCKED;
  close = draw();
  type(await seen('#address'), 'https://labs.test/login');
  await press('add');
  await soon(() => document.querySelector('#address-fault')?.textContent).toBe(HELD);
  expect(heard()).toBe(HELD);
  expect(storedIds()).toEqual([]);
});

it('a switch says that its permission is held', async () => {
  prepare();
  fake.refusal = BLOCKED;
  close = draw();
  const switched = await seen('[data-permission=cookies]');
  switched.click();
  await soon(() => switched.closest('li')?.querySelector('.undone')?.textContent).toBe(HELD);
  expect(heard()).toBe(HELD);
  expect(switched.getAttribute('aria-checked')).toBe('false');
});

it('a host that may be asked for has its button, and says when that is held', async () => {
  prepare({ policy: { portals: [ADDED] } });
  fake.refusal = BLOCKED;
  close = draw();
  await press('allow-labs.test');
  await soon(() => document.querySelector('[data-finding] .undone')?.textContent).toBe(HELD);
});

/** As the kit makes it where own portals are forbidden. */
const kit = { clinic: { ownPortals: 'forbidden' } };

it('a host that the kit’s package lacks has no button', async () => {
  prepare({ ...kit, policy: { portals: [ADDED] } });
  fake.askableHosts = [];
  close = draw();
  await seen('[data-finding=host-not-in-package]');
  expect(document.querySelector('[data-button="allow-labs.test"]')).toBeNull();
});

it.each([
  ['the clinic forbids them', kit, ['https://*/*']],
  ['a policy forbids them', { policy: { ownPortals: 'forbidden' } }, ['https://*/*']],
  ['the package may ask for no other host', {}, []],
])('own portals are explained, not offered, where %s', async (_, installation, askable) => {
  prepare({ ...installation, own: [ADDED] });
  fake.askableHosts = askable;
  close = draw();
  await seen('#own');
  expect(text()).toContain('Your clinic’s settings allow no portals of your own');
  for (const name of ['add', 'import', 'allow-labs'])
    expect(document.querySelector(`[data-button=${name}]`), name).toBeNull();
  await press('remove-labs');
  await soon(storedIds).toEqual([]);
});
