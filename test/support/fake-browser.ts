import en from '../../assets/_locales/en/messages.json';
import manifest from '../../manifest.json';
import { sayFrom, type WordKey } from '../../src/core/words.ts';

/**
 * A small stand-in for the browser's extension API, for pages of ours in jsdom. Import it before
 * anything that imports the polyfill. One object for all tests: `reset` it before each.
 */

type Listener = (changes: Record<string, object>, area: string) => void;
type Answer = (message: { name: string; ask: object }) => unknown;

const say = sayFrom(en);

interface Permissions {
  origins?: string[];
  permissions?: string[];
}

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
  /** Every host is granted; otherwise those in `granted`. */
  hosts = true;
  granted = new Set<string>();
  permissions: string[] = [];
  /** What came with the install and cannot be given back. */
  packagedHosts: string[] = [];
  askableHosts: string[] = manifest.optional_host_permissions;
  /** What the clinician says when the browser asks. */
  consents = true;
  /** The browser does not even ask. */
  refusal: Error | null = null;
  managed: Record<string, unknown> = {};
  shortcut = 'Alt+Shift+L';
  direction = 'ltr';
  /** Whether the user lets us see private windows. */
  privateAccess = true;
  installType = 'admin';
  answer: Answer = () => 'done';
  sent: { name: string; ask: object }[] = [];
  opened: string[] = [];
  requested: Permissions[] = [];
  givenBack: Permissions[] = [];
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

  async request(wanted: Permissions): Promise<boolean> {
    this.requested.push(wanted);
    if (this.refusal) throw this.refusal;
    if (!this.consents) return false;
    for (const origin of wanted.origins ?? []) this.granted.add(origin);
    this.permissions = [...this.permissions, ...(wanted.permissions ?? [])];
    return true;
  }

  async giveBack(unwanted: Permissions): Promise<boolean> {
    if (unwanted.origins?.some((origin) => this.packagedHosts.includes(origin)))
      throw new Error('You cannot remove required permissions.');
    this.givenBack.push(unwanted);
    for (const origin of unwanted.origins ?? []) this.granted.delete(origin);
    this.permissions = this.permissions.filter((one) => !unwanted.permissions?.includes(one));
    return true;
  }

  async read(): Promise<Record<string, unknown>> {
    if (this.storageFault === 'silent') return new Promise(() => {});
    if (this.storageFault) throw this.storageFault;
    return structuredClone(this.stored);
  }
}

export const fake = new Fake();

const noEvent = { addListener: () => undefined, removeListener: () => undefined };

const api = {
  runtime: {
    id: 'fake',
    getURL: (path: string) => `chrome-extension://fake/${path}`,
    getManifest: () => ({
      version: '1.2.3',
      host_permissions: fake.packagedHosts,
      optional_host_permissions: fake.askableHosts,
      optional_permissions: manifest.optional_permissions,
    }),
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
    local: {
      get: async () => structuredClone(fake.local),
      set: async (items: object) => {
        Object.assign(fake.local, structuredClone(items));
        for (const listener of fake.listeners) listener({}, 'local');
      },
    },
    managed: { get: async () => structuredClone(fake.managed) },
    onChanged: {
      addListener: (listener: Listener) => fake.listeners.add(listener),
      removeListener: (listener: Listener) => fake.listeners.delete(listener),
    },
  },
  permissions: {
    getAll: async () => ({ permissions: fake.permissions }),
    contains: async ({ origins = [] }: Permissions) =>
      fake.hosts || origins.every((origin) => fake.granted.has(origin)),
    request: (wanted: Permissions) => fake.request(wanted),
    remove: (unwanted: Permissions) => fake.giveBack(unwanted),
    onAdded: noEvent,
    onRemoved: noEvent,
  },
  commands: { getAll: async () => [{ name: '_execute_action', shortcut: fake.shortcut }] },
  management: {
    getAll: async () => [
      { id: 'abcdefghijklmnopabcdefghijklmnop', name: 'uBlock Origin' },
      { id: 'bbcdefghijklmnopabcdefghijklmnop', name: 'Page Tidy' },
    ],
    getSelf: async () => ({ installType: fake.installType }),
  },
  extension: { isAllowedIncognitoAccess: async () => fake.privateAccess },
};

Object.assign(globalThis, { browser: api, chrome: api });
