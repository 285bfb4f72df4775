import '../support/fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { askFor, covers, giveBack, mayAskFor } from '../../src/ui/ask-for.ts';
import { fake } from '../support/fake-browser.ts';

beforeEach(() => fake.reset());

const origins = ['https://a.example/*'];

describe('a question to the browser', () => {
  it('is granted or refused by the person', async () => {
    expect(await askFor({ origins })).toBe('granted');
    fake.consents = false;
    expect(await askFor({ permissions: ['cookies'] })).toBe('refused');
    expect(fake.requested).toEqual([{ origins }, { permissions: ['cookies'] }]);
  });

  it.each([
    'Permissions are blocked by enterprise policy.',
    'Only permissions specified in the manifest may be requested.',
    'Cannot request permission cookies since it was not declared in the manifest',
  ])('is held where the browser says: %s', async (message) => {
    fake.refusal = new Error(message);
    expect(await askFor({ permissions: ['cookies'] })).toBe('held');
  });

  it.each([
    'This function must be called during a user gesture',
    'permissions.request may only be called from a user input handler',
  ])('may be asked again where the browser says: %s', async (message) => {
    fake.refusal = new Error(message);
    expect(await askFor({ origins })).toBe('refused');
  });

  it('is held unasked where the package may ask for none of the hosts', async () => {
    fake.askableHosts = [];
    expect(await askFor({ origins })).toBe('held');
    expect(fake.requested).toEqual([]);
  });

  it('is about the hosts only that the package may ask for', async () => {
    fake.askableHosts = ['https://a.example/*'];
    expect(await askFor({ origins: [...origins, 'https://b.example/*'] })).toBe('granted');
    expect(fake.requested).toEqual([{ origins }]);
  });
});

it('gives back what the browser takes, and says when it does not', async () => {
  expect(await giveBack({ origins })).toBe(true);
  fake.packagedHosts = origins;
  expect(await giveBack({ origins })).toBe(false);
});

it.each([
  'https://portal.example/*',
  'https://*.portal.example/*',
  'https://portal.test/*',
  'http://portal.test/*',
  'http://localhost/*',
  'http://clinic.localhost/*',
])('every package but a clinic’s own may ask for %s', (origin) =>
  expect(mayAskFor(origin)).toBe(true),
);

it('no package may ask for a site without TLS', () =>
  expect(mayAskFor('http://portal.example/*')).toBe(false));

it.each([
  ['https://a.example/*', 'https://a.example/*', true],
  ['https://*.a.example/*', 'https://a.example/*', true],
  ['https://*.a.example/*', 'https://b.a.example/*', true],
  ['https://*.a.example/*', 'https://*.b.a.example/*', true],
  ['https://*.a.example/*', 'https://ba.example/*', false],
  ['https://a.example/*', 'https://*.a.example/*', false],
  ['https://*.a.example/*', 'https://*/*', false],
  ['https://*/*', 'http://a.example/*', false],
])('%s takes in %s: %s', (wide, narrow, expected) => expect(covers(wide, narrow)).toBe(expected));
