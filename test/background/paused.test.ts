import { beforeEach, expect, it, vi } from 'vitest';
import { PAUSED_KEY } from '../../src/shared/paused.ts';

const api = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  alarm: false,
  setEnabled: (_: string): Promise<void> => Promise.resolve(),
  get: (_: string): Promise<{ enabled: boolean }> => Promise.resolve({ enabled: true }),
  hasManagement: true,
}));
vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => api.local,
        set: async (changes: object) => void Object.assign(api.local, changes),
        remove: async (key: string) => void delete api.local[key],
      },
    },
    alarms: {
      create: () => {
        api.alarm = true;
      },
      clear: async () => {
        api.alarm = false;
      },
    },
    get management() {
      return api.hasManagement
        ? { setEnabled: (id: string) => api.setEnabled(id), get: (id: string) => api.get(id) }
        : undefined;
    },
  },
}));
const { notePaused, resumePaused } = await import('../../src/background/paused.ts');

beforeEach(async () => {
  api.local = {};
  api.hasManagement = true;
  api.setEnabled = async () => {};
  api.get = async () => ({ enabled: false });
  await notePaused('blocker');
  await notePaused('shopper');
});

const noted = () => api.local[PAUSED_KEY];

it('switches all on and forgets the note', async () => {
  expect(await resumePaused()).toBe(true);
  expect(noted()).toBeUndefined();
  expect(api.alarm).toBe(false);
});

it('keeps the note of one that the browser refuses to switch on, and tries again later', async () => {
  api.setEnabled = (id) => (id === 'blocker' ? Promise.reject(new Error('no')) : Promise.resolve());
  api.alarm = false;
  expect(await resumePaused()).toBe(false);
  expect(noted()).toEqual(['blocker']);
  expect(api.alarm).toBe(true);
});

it('forgets one that was removed, or that somebody switched on', async () => {
  api.setEnabled = () => Promise.reject(new Error('no'));
  api.get = (id) =>
    id === 'blocker' ? Promise.reject(new Error('not there')) : Promise.resolve({ enabled: true });
  expect(await resumePaused()).toBe(true);
  expect(noted()).toBeUndefined();
});

it('keeps the note while the permission is withdrawn', async () => {
  api.hasManagement = false;
  api.alarm = false;
  expect(await resumePaused()).toBe(false);
  expect(noted()).toEqual(['blocker', 'shopper']);
  expect(api.alarm).toBe(true);
});
