import { expect, it, vi } from 'vitest';
import { emptyCase } from '../../src/background/case.ts';
import { NO_TRIP } from '../../src/background/watchers/cookie-trip.ts';
import type { Clinic } from '../../src/core/portal.ts';

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  clinic: {} as unknown,
  changed: () => {},
}));

const event = { addListener: () => undefined };
vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    runtime: { onInstalled: event, onStartup: event },
    permissions: { onAdded: event, onRemoved: event },
    tabs: { onRemoved: event, get: async () => ({ incognito: false }) },
    alarms: { onAlarm: event, clear: async () => true },
    storage: {
      session: {
        get: async (key: string | null) =>
          structuredClone(key === null ? world.stored : { [key]: world.stored[key] }),
        set: async (items: object) => void Object.assign(world.stored, structuredClone(items)),
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) delete world.stored[key];
        },
      },
    },
  },
}));
vi.mock('../../src/background/badge.ts', () => ({ clearBadge: () => {} }));
vi.mock('../../src/background/registration.ts', () => ({ register: async () => {} }));
vi.mock('../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: world.clinic, notices: [] }),
  onSettingsChange: (changed: () => void) => {
    world.changed = changed;
  },
}));

const { listenToLifecycle } = await import('../../src/background/housekeeping.ts');
const { changeTrip } = await import('../../src/background/watchers/cookie-trips.ts');

const portal = (id: string) => ({
  id,
  hosts: [`${id}.example`],
  identityProviders: [`idp.${id}.example`],
});
const clinicOf = (...ids: string[]) => ({ portals: ids.map(portal) }) as unknown as Clinic;
const trip = { ...NO_TRIP, expected: ['12345678'], at: Date.now() };

it('of a portal that is taken out nothing is left in memory, and of the others everything', async () => {
  const ofBeta = {
    'case:2': { ...emptyCase('beta', Date.now()) },
    'tries:beta': { count: 2, at: Date.now() },
    settings: { clinic: 'as published' },
  };
  world.stored = {
    ...structuredClone(ofBeta),
    'case:1': emptyCase('alpha', Date.now()),
    'trips:1': { 'https://alpha.example': trip, 'https://idp.alpha.example': trip },
    // Where one went from one portal to the other.
    'trips:2': { 'https://alpha.example': trip, 'https://beta.example': trip },
    // A tab without a case.
    'trips:4': { 'https://alpha.example:8443': trip },
    'tries:alpha': { count: 1, at: Date.now() },
    met: { alpha: ['login.example'], beta: ['sign.example'] },
  };
  world.clinic = clinicOf('alpha', 'beta');
  // Under way while the worker lives, not only stored.
  const change = () => ({ trip, outcome: true });
  await changeTrip(3, 'https://alpha.example', change);
  await vi.waitFor(() => expect(world.stored).toHaveProperty('trips:3'));
  listenToLifecycle();
  world.clinic = clinicOf('beta');
  world.changed();
  await vi.waitFor(() =>
    expect(world.stored).toEqual({
      ...ofBeta,
      'trips:2': { 'https://beta.example': trip },
      met: { beta: ['sign.example'] },
    }),
  );
  // What is forgotten does not come back with the next request of that tab.
  await changeTrip(3, 'https://idp.beta.example', change);
  await vi.waitFor(() =>
    expect(world.stored['trips:3']).toEqual({ 'https://idp.beta.example': trip }),
  );
});
