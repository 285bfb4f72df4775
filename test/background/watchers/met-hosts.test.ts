import { expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, writes: 0 }));

vi.mock('../../../src/shared/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async () => world.stored,
        set: async (items: object) => {
          world.writes += 1;
          Object.assign(world.stored, items);
        },
      },
    },
  },
}));
vi.mock('../../../src/background/settings.ts', () => ({ settings: async () => ({}) }));

const { forgetMet } = await import('../../../src/background/watchers/met-hosts.ts');

it('forgets where the sign-in of a removed portal went on to, and nothing else', async () => {
  world.stored = { met: { labs: ['login.example'], news: ['idp.example'] }, settings: {} };
  await forgetMet(new Set(['news']));
  expect(world.stored).toEqual({ met: { news: ['idp.example'] }, settings: {} });
  await forgetMet(new Set(['news', 'other']));
  expect(world.writes).toBe(1);
});
