import { beforeEach, expect, it, vi } from 'vitest';

/** A browser that remembers what is registered, what is granted and into which tabs a script was put. */
const world = vi.hoisted(() => ({
  granted: new Set<string>(),
  hosts: ['a.example'] as string[],
  scripts: [] as { id: string; matches: string[] }[],
  queried: [] as string[][],
  entered: [] as number[],
}));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => world.granted.has(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => world.scripts,
      registerContentScripts: async (scripts: typeof world.scripts) => {
        if (world.scripts.length > 0) throw new Error('Duplicate script ID');
        world.scripts = scripts;
      },
      updateContentScripts: async (scripts: typeof world.scripts) => {
        if (world.scripts.length === 0) throw new Error('Nonexistent script ID');
        world.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        world.scripts = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        world.entered.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url }: { url: string[] }) => {
        world.queried.push(url);
        return [{ id: 7 }];
      },
    },
  },
}));
vi.mock('../../src/background/settings.ts', () => ({
  settings: async () => ({
    clinic: { portals: [{ id: 'a', hosts: world.hosts, identityProviders: [] }] },
  }),
}));
vi.mock('../../src/background/target.ts', () => ({ target: async () => null }));
vi.mock('../../src/background/observe.ts', () => ({ observe: async () => undefined }));
vi.mock('../../src/background/probes/page.ts', () => ({ pageProbe: {} }));

const { register } = await import('../../src/background/registration.ts');
const matches = () => world.scripts.flatMap((script) => script.matches);

beforeEach(() => {
  world.granted = new Set(['https://a.example/*', 'https://b.example/*']);
  world.hosts = ['a.example'];
  world.scripts = [];
  world.queried = [];
  world.entered = [];
});

it('registers what is configured and granted, and enters pages that are open', async () => {
  world.hosts = ['a.example', 'refused.example'];
  await register();
  expect(matches()).toEqual(['https://a.example/*']);
  expect(world.entered).toEqual([7]);
});

it('leaves open pages alone when nothing is new, as at a restart', async () => {
  await register();
  await register();
  expect(world.entered).toEqual([7]);
});

it('enters only the pages of a host that policy or a grant added', async () => {
  await register();
  world.hosts = ['a.example', 'b.example'];
  await register();
  expect(matches()).toEqual(['https://a.example/*', 'https://b.example/*']);
  expect(world.queried.at(-1)).toEqual(['https://b.example/*']);
});

it('registers nothing when every host is withdrawn, and begins again when one comes back', async () => {
  await register();
  world.granted.clear();
  await register();
  expect(world.scripts).toEqual([]);
  world.granted.add('https://a.example/*');
  await register();
  expect(matches()).toEqual(['https://a.example/*']);
  expect(world.entered).toEqual([7, 7]);
});

it('keeps the last word when changes come at once', async () => {
  const first = register();
  world.hosts = ['b.example'];
  await Promise.all([first, register()]);
  expect(matches()).toEqual(['https://b.example/*']);
});
