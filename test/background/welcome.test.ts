import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  installType: 'normal',
  opened: [] as string[],
  installed: (_details: { reason: string }): void => undefined,
}));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (heard: typeof world.installed) => (world.installed = heard) },
      getURL: (path: string) => `chrome-extension://own/${path}`,
    },
    management: { getSelf: async () => ({ installType: world.installType }) },
    tabs: { create: async ({ url }: { url: string }) => void world.opened.push(url) },
  },
}));

const { welcomePeople } = await import('../../src/background/welcome.ts');

const settled = () => new Promise((done) => setImmediate(done));

beforeEach(() => {
  world.opened = [];
  welcomePeople();
});

it.each(['normal', 'sideload'])('greets whoever installed it: %s', async (installType) => {
  world.installType = installType;
  world.installed({ reason: 'install' });
  await expect.poll(() => world.opened).toEqual(['chrome-extension://own/src/welcome/index.html']);
});

it.each(['admin', 'development', 'other'])('greets nobody where it came by %s', async (type) => {
  world.installType = type;
  world.installed({ reason: 'install' });
  await settled();
  expect(world.opened).toEqual([]);
});

it.each(['update', 'browser_update'])('greets nobody after an %s', async (reason) => {
  world.installType = 'normal';
  world.installed({ reason });
  await settled();
  expect(world.opened).toEqual([]);
});
