import { afterEach, expect, it } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { draw, heard, prepare, press, reach, seen, soon, text } from './draw.tsx';
import { stateNamed } from './states/index.ts';

/** Where the clinic's policy or package lets nobody ask: words, never a fault of our own. */
let close = async () => {};
afterEach(() => close());

const BLOCKED = new Error('Permissions are blocked by enterprise policy.');
const HELD = 'Your clinic’s settings do not allow this';

it('a step says that its permission is held', async () => {
  close = await reach(stateNamed('permission'));
  fake.refusal = BLOCKED;
  await press('allow');
  expect((await seen('.undone')).textContent).toContain('your clinic’s settings hold this');
});

it('the offer to check more says that its permission is held', async () => {
  close = await reach(stateNamed('possible'));
  fake.refusal = BLOCKED;
  await press('more');
  expect((await seen('[data-wants] .undone')).textContent).toContain(HELD);
  expect(heard()).toContain(HELD);
});

it('the question for a portal says that the browser may not ask', async () => {
  prepare({ url: 'https://portal.test/', hosts: false });
  fake.refusal = BLOCKED;
  close = draw();
  await press('grant');
  expect((await seen('.undone')).textContent).toContain(HELD);
});

it('a portal that the package may not ask for is no question at all', async () => {
  prepare({ url: 'https://portal.test/', hosts: false });
  fake.askableHosts = [];
  close = draw();
  await soon(text).toContain('do not let it ask for Healtheos');
  expect(document.querySelector('[data-button=grant]')).toBeNull();
});

it('of a portal’s hosts those are asked for that may be', async () => {
  prepare({ url: 'https://portal.test/', hosts: false });
  fake.askableHosts = ['https://portal.test/*'];
  close = draw();
  await press('grant');
  await soon(text).toContain('do not let it ask for Healtheos');
  expect(fake.requested).toEqual([{ origins: ['https://portal.test/*'] }]);
});
