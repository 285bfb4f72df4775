import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/shared/protocol.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const heard = vi.hoisted(() => ({ listener: undefined as Listener | undefined, hellos: 0 }));

vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    runtime: { id: 'ours', getURL: () => 'chrome-extension://ours/' },
  },
}));
vi.mock('../../src/background/on-message.ts', () => ({
  onMessage: {
    addListener: (listener: Listener) => {
      heard.listener = listener;
    },
  },
}));
vi.mock('../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [{ hosts: ['portal.test'], signIn: [] }] } }),
}));
vi.mock('../../src/background/portals.ts', () => ({
  portalAt: (_: unknown, origin: string) => (origin === 'https://portal.test' ? {} : undefined),
}));
vi.mock('../../src/background/pages.ts', () => ({
  hello: async () => {
    heard.hellos += 1;
    return 'watch';
  },
  saw: async () => 'stored',
}));
vi.mock('../../src/background/fix.ts', () => ({ fix: async () => ({ done: true }) }));
const idle = vi.hoisted(() => async () => undefined);
vi.mock('../../src/background/help.ts', () => ({ answer: idle, check: idle, did: idle }));
vi.mock('../../src/background/badge.ts', () => ({ whileChecking: idle }));

const { listenToMessages } = await import('../../src/background/router.ts');
listenToMessages();

const PAGE = {
  id: 'ours',
  origin: 'https://portal.test',
  url: 'https://portal.test/login',
  tab: { id: 7 },
  frameId: 0,
};
const hello = (sender: object) =>
  heard.listener?.({ name: 'page:hello', ask: { arrival: 'navigate' } }, sender);

beforeEach(() => {
  heard.hellos = 0;
});

describe('a document that talks too much', () => {
  it('is not answered any more, and the page that comes after it is', async () => {
    const spin = { ...PAGE, documentId: 'circle' };
    for (let time = 0; time < LIMITS.messagesPerMinute; time += 1)
      expect(await hello(spin)).toBe('watch');
    expect(await hello(spin)).toBeNull();
    expect(await hello({ ...PAGE, documentId: 'at rest' })).toBe('watch');
  });

  it('is known by its frame where the browser names no documents', async () => {
    const nameless = { ...PAGE, tab: { id: 8 } };
    for (let time = 0; time <= LIMITS.messagesPerMinute; time += 1) await hello(nameless);
    expect(heard.hellos).toBe(LIMITS.messagesPerMinute);
  });
});

describe('whom nobody knows', () => {
  it.each([
    ['another extension', { ...PAGE, id: 'theirs' }],
    ['a page of another site', { ...PAGE, origin: 'https://news.test' }],
    ['a frame without an origin', { ...PAGE, origin: 'null' }],
    ['a page that is loaded ahead of time', { ...PAGE, documentLifecycle: 'prerender' }],
  ])('%s is not heard', async (_, sender) => {
    expect(await hello({ ...sender, documentId: 'strange' })).toBeNull();
    expect(heard.hellos).toBe(0);
  });

  it('a page may not ask for what only the popup may', async () => {
    const ask = { tabId: 7, fix: 'clear-portal-data', page: 1, pressed: 1 };
    expect(await heard.listener?.({ name: 'popup:fix', ask }, PAGE)).toBeUndefined();
  });
});
