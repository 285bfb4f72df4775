import { beforeEach, describe, expect, it, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ reload: vi.fn(), create: vi.fn() }));
const scripting = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    permissions: { contains: async () => true },
    runtime: { id: 'ours', getManifest: () => ({}) },
    tabs,
    scripting,
  },
}));

const { allow } = await import('../../src/background/actions/site-setting.ts');
const { contentSettingsProbe } = await import('../../src/background/probes/content-settings.ts');
const { portalSchema } = await import('../../src/core/portal.ts');

const portal = portalSchema.parse({
  id: 'portal',
  name: 'Portal',
  signIn: ['https://portal.test/login'],
  hosts: ['portal.test'],
});
type Target = Parameters<ReturnType<typeof allow>['run']>[0];
const shownBy = (url: string) => ({ tab: { id: 7, url }, portal }) as Target;
const OWN = shownBy('https://portal.test/login');
const GUEST = shownBy('https://practice.test/desk');

/** A browser's settings: what was set holds, but for what a policy holds. */
const get = vi.fn();
const set = vi.fn();
beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('chrome', {
    contentSettings: { cookies: { get, set }, popups: { get, set }, javascript: { get, set } },
  });
  get.mockResolvedValue({ setting: 'allow' });
  scripting.executeScript.mockResolvedValue([{ result: true }]);
});

describe('a setting of the portal', () => {
  const cookies = allow('allow-third-party-cookies', 'cookies');

  it('is set for its hosts, and its page loads again', async () => {
    await cookies.run(OWN);
    expect(set.mock.calls.map(([one]) => one.primaryPattern)).toContain('https://portal.test/*');
    expect(get).toHaveBeenCalledWith({ primaryUrl: 'https://portal.test/login' });
    expect(tabs.reload).toHaveBeenCalledWith(7);
  });

  it('of a guest is asked for in the page around it, and its frame alone loads again', async () => {
    await cookies.run(GUEST);
    expect(get).toHaveBeenCalledWith({
      primaryUrl: 'https://portal.test/login',
      secondaryUrl: 'https://practice.test/desk',
    });
    expect(tabs.reload).not.toHaveBeenCalled();
    const [[injected]] = scripting.executeScript.mock.calls as [[{ args: unknown[] }]];
    expect(injected.args).toEqual([['portal.test'], true]);
  });

  it('that stays as it was is held by policy, and nothing loads again', async () => {
    get.mockResolvedValue({ setting: 'block' });
    await expect(cookies.run(OWN)).rejects.toThrow('held-by-policy');
    expect(tabs.reload).not.toHaveBeenCalled();
  });

  it('is read for the portal, whatever page is around it', async () => {
    await contentSettingsProbe.run(GUEST);
    expect(get.mock.calls.map(([one]) => one.primaryUrl)).toEqual(
      Array(3).fill('https://portal.test/login'),
    );
  });
});
