import en from '../../assets/_locales/en/messages.json';
import { sayFrom, type WordKey } from '../../src/core/words.ts';

/**
 * A small stand-in for the browser's extension API, for pages of ours in jsdom. Import it before
 * anything that imports the polyfill. One object for all tests: `reset` it before each.
 */

type Listener = (changes: Record<string, object>, area: string) => void;
type Answer = (message: { name: string; ask: object }) => unknown;

const say = sayFrom(en);

export interface FakeTab {
  id: number;
  url: string | undefined;
  incognito: boolean;
}

class Fake {
  tab: FakeTab | undefined;
  stored: Record<string, unknown> = {};
  local: Record<string, unknown> = {};
  /** Storage calls reject with this, or never answer. */
  storageFault: Error | 'silent' | null = null;
  hosts = true;
  permissions: string[] = [];
  /** What the clinician says when the browser asks. */
  consents = true;
  direction = 'ltr';
  answer: Answer = () => 'done';
  sent: { name: string; ask: object }[] = [];
  opened: string[] = [];
  requested: object[] = [];
  listeners = new Set<Listener>();

  reset(): void {
    Object.assign(this, new Fake());
  }

  /** Stores and tells the listeners, as the worker's write does. */
  store(changes: Record<string, unknown>): void {
    Object.assign(this.stored, changes);
    const told = Object.fromEntries(
      Object.entries(changes).map(([key, newValue]) => [key, { newValue }]),
    );
    for (const listener of this.listeners) listener(told, 'session');
  }

  async read(): Promise<Record<string, unknown>> {
    if (this.storageFault === 'silent') return new Promise(() => {});
    if (this.storageFault) throw this.storageFault;
    return structuredClone(this.stored);
  }
}

export const fake = new Fake();

const api = {
  runtime: {
    id: 'fake',
    getManifest: () => ({ version: '1.2.3' }),
    sendMessage: async (message: { name: string; ask: object }) => {
      fake.sent.push(message);
      return fake.answer(message);
    },
  },
  i18n: {
    getUILanguage: () => 'en-US',
    getMessage: (key: string, values: string[] = []) => {
      if (key === '@@bidi_dir') return fake.direction;
      const said = say(key as WordKey, ...values);
      return said === key ? '' : said;
    },
  },
  tabs: {
    query: async () => (fake.tab ? [fake.tab] : []),
    get: async () => fake.tab ?? Promise.reject(new Error('No tab with id')),
    create: async ({ url }: { url: string }) => fake.opened.push(url),
    reload: async () => fake.opened.push('reload'),
  },
  storage: {
    session: { get: () => fake.read() },
    local: { get: async () => structuredClone(fake.local) },
    onChanged: {
      addListener: (listener: Listener) => fake.listeners.add(listener),
      removeListener: (listener: Listener) => fake.listeners.delete(listener),
    },
  },
  permissions: {
    getAll: async () => ({ permissions: fake.permissions }),
    contains: async () => fake.hosts,
    request: async (wanted: object) => {
      fake.requested.push(wanted);
      return fake.consents;
    },
  },
  management: {
    get: async (id: string) => ({ id, name: id.startsWith('a') ? 'uBlock Origin' : 'Page Tidy' }),
    getSelf: async () => ({ installType: 'admin' }),
  },
};

Object.assign(globalThis, { browser: api, chrome: api });
