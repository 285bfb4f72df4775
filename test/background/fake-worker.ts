import { portalSchema } from '../../src/core/portal.ts';

/** A portal that locks for half an hour after three wrong tries. */
export const PORTAL = portalSchema.parse({
  id: 'p',
  name: 'Portal',
  signIn: ['https://portal.test/login'],
  hosts: ['portal.test'],
  identityProviders: [],
  lock: { attempts: 3, minutes: 30 },
});

/** What a worker's test may set and see; `reset` it before each. */
class FakeWorker {
  /** In `storage.session`. */
  stored: Record<string, unknown> = {};
  /** The address of every tab; undefined: there is none. */
  address: string | undefined = 'https://portal.test/login';
  /** What the content script answers when it is asked. */
  look: unknown = null;
  /** What the button of the toolbar shows, by tab. */
  buttons = new Map<number, Record<string, unknown>>();
  alarms = new Map<string, { when?: number; periodInMinutes?: number }>();

  reset(): void {
    Object.assign(this, new FakeWorker());
  }
}

export const worker = new FakeWorker();

const show = async ({ tabId, ...set }: { tabId: number }) =>
  void worker.buttons.set(tabId, { ...worker.buttons.get(tabId), ...set });
const event = { addListener: () => undefined };

type Rings = (alarm: { name: string }) => void;
const rings = new Set<Rings>();

/** The browser rings every alarm of this name. */
export function ring(name: string): void {
  for (const heard of rings) heard({ name });
}

/** A small stand-in for the browser's extension API, for the worker's own units. */
const api = {
  runtime: {
    id: 'fake',
    getURL: (path: string) => `chrome-extension://fake/${path}`,
    onInstalled: event,
    onStartup: event,
  },
  i18n: { getMessage: (key: string) => key },
  action: { setBadgeText: show, setBadgeBackgroundColor: show, setTitle: show, setIcon: show },
  alarms: {
    get: async (name: string) => worker.alarms.get(name),
    create: (name: string, alarm: object) => void worker.alarms.set(name, alarm),
    clear: async (name: string) => worker.alarms.delete(name),
    onAlarm: { addListener: (heard: Rings) => rings.add(heard) },
  },
  permissions: { contains: async () => true, onAdded: event, onRemoved: event },
  tabs: {
    get: async (id: number) => {
      if (worker.address === undefined) throw new Error('No tab with id');
      return { id, url: worker.address, status: 'complete', incognito: false };
    },
    sendMessage: async () => structuredClone(worker.look),
    onRemoved: event,
  },
  storage: {
    session: {
      get: async (keys: string | null) => {
        const wanted = keys === null ? Object.keys(worker.stored) : [keys];
        const found = wanted.filter((key) => key in worker.stored);
        return structuredClone(Object.fromEntries(found.map((key) => [key, worker.stored[key]])));
      },
      set: async (items: object) => void Object.assign(worker.stored, structuredClone(items)),
      remove: async (key: string) => void delete worker.stored[key],
    },
    onChanged: event,
  },
};

Object.assign(globalThis, { browser: api, chrome: api });
