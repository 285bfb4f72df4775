import { beforeEach, expect, it, vi } from 'vitest';

interface Filter {
  readonly url: readonly { hostEquals?: string; hostSuffix?: string }[];
}

const heard = vi.hoisted(() => ({
  listening: new Map<unknown, { url: readonly object[] }>(),
  granted: true,
  hosts: [] as string[],
}));
const onErrorOccurred = {
  addListener: (listener: unknown, filter: Filter) => heard.listening.set(listener, filter),
  removeListener: (listener: unknown) => heard.listening.delete(listener),
  hasListener: (listener: unknown) => heard.listening.has(listener),
};

vi.mock('../../../src/shared/browser.ts', () => ({
  browser: {
    runtime: {},
    permissions: { onAdded: { addListener: () => undefined } },
    get webNavigation() {
      return heard.granted ? { onErrorOccurred } : undefined;
    },
  },
}));
vi.mock('../../../src/background/settings.ts', () => ({
  settings: async () => ({
    clinic: { portals: [{ hosts: heard.hosts, identityProviders: ['*.idp.test'] }] },
  }),
}));
vi.mock('../../../src/background/observe.ts', () => ({ observe: async () => undefined }));

const { watchNavigationErrors, watchOtherHosts } = await import(
  '../../../src/background/watchers/navigation-errors.ts'
);

const PACKAGED = { hostEquals: 'portal.healtheos.example' };
const filters = () => [...heard.listening.values()].flatMap(({ url }) => url);

beforeEach(() => {
  Object.assign(heard, { listening: new Map(), granted: true, hosts: ['own.test:8443'] });
});

it('hears of the packaged hosts at once, and then of those that settings name', async () => {
  watchNavigationErrors();
  expect(filters()).toEqual([PACKAGED]);
  await vi.waitFor(() =>
    expect(filters()).toEqual([PACKAGED, { hostEquals: 'own.test' }, { hostSuffix: '.idp.test' }]),
  );
});

it('follows the settings, and hears of no host twice', async () => {
  watchNavigationErrors();
  await watchOtherHosts();
  heard.hosts = ['portal.healtheos.example', 'new.test'];
  await watchOtherHosts();
  expect(filters()).toEqual([PACKAGED, { hostEquals: 'new.test' }, { hostSuffix: '.idp.test' }]);
});

it('does nothing without the permission', async () => {
  heard.granted = false;
  watchNavigationErrors();
  await watchOtherHosts();
  expect(filters()).toEqual([]);
});
