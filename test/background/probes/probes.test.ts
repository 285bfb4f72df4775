import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  runtime: {
    id: 'ours',
    getManifest: () => ({ optional_permissions: ['management', 'privacy', 'contentSettings'] }),
  },
  permissions: { contains: vi.fn() },
  management: { getAll: vi.fn() },
  scripting: { executeScript: vi.fn() },
  privacy: { websites: {} as Record<string, unknown> },
}));
vi.mock('../../../src/shared/browser.ts', () => ({ browser: api }));

const { contentSettingsProbe } = await import('../../../src/background/probes/content-settings.ts');
const { extensionsProbe } = await import('../../../src/background/probes/extensions.ts');
const { fieldsProbe } = await import('../../../src/background/probes/fields.ts');
const { popupsProbe } = await import('../../../src/background/probes/popups.ts');
const { runProbe } = await import('../../../src/background/probes/run.ts');
const { thirdPartyCookiesProbe } = await import(
  '../../../src/background/probes/third-party-cookies.ts'
);
const { portalSchema } = await import('../../../src/core/portal.ts');

const portal = portalSchema.parse({
  id: 'portal',
  name: 'Portal',
  signIn: ['https://portal.test/login'],
  hosts: ['portal.test'],
});
const target = { tab: { id: 7, url: 'https://portal.test/login' }, portal } as Parameters<
  typeof extensionsProbe.run
>[0];
const run = (probe: typeof extensionsProbe) => runProbe(probe, target);
const because = async (probe: typeof extensionsProbe) => {
  const [fact] = await run(probe);
  return fact?.kind === 'unknown' ? fact.because : fact?.kind;
};

beforeEach(() => {
  vi.unstubAllGlobals();
  api.permissions.contains.mockResolvedValue(true);
  api.management.getAll.mockResolvedValue([]);
});

describe('a permission', () => {
  it.each([extensionsProbe, contentSettingsProbe, thirdPartyCookiesProbe])(
    'that is not there is the reason: $id',
    async (probe) => {
      api.permissions.contains.mockResolvedValue(false);
      expect(await because(probe)).toBe('no-permission');
    },
  );

  it('that the package does not know is not supported', async () => {
    api.permissions.contains.mockResolvedValue(false);
    vi.spyOn(api.runtime, 'getManifest').mockReturnValueOnce({ optional_permissions: [] });
    expect(await because(contentSettingsProbe)).toBe('not-supported');
  });

  it('may be withdrawn while the check runs', async () => {
    api.management.getAll.mockRejectedValue(new Error('gone'));
    expect(await because(extensionsProbe)).toBe('failed');
    api.management.getAll.mockImplementation(() => {
      throw new TypeError('management is undefined');
    });
    expect(await because(extensionsProbe)).toBe('failed');
    expect(await because(contentSettingsProbe)).toBe('failed');
  });
});

describe('other extensions', () => {
  const one = (name: string, more: object = {}) => ({
    id: `id-${name}`.replace(/[^\w-]/g, ''),
    name,
    enabled: true,
    type: 'extension',
    permissions: ['declarativeNetRequest'],
    hostPermissions: ['*://*/*'],
    ...more,
  });
  const suspects = async (...installed: readonly object[]) => {
    api.management.getAll.mockResolvedValue(installed);
    const [fact] = await run(extensionsProbe);
    return fact?.kind === 'extensions' ? fact.suspects : fact;
  };

  it('are suspects when they are enabled, not ours, and reach the portal', async () => {
    const found = await suspects(
      one('uBlock Origin'),
      one('Off', { enabled: false }),
      one('A theme', { type: 'theme' }),
      one('Elsewhere', { hostPermissions: ['https://other.test/*'] }),
      one('Ours', { id: 'ours' }),
    );
    expect(found).toEqual([{ id: 'id-uBlockOrigin', name: 'uBlock', trait: 'blocker' }]);
  });

  it('show their content scripts only in the browser’s warnings', async () => {
    const warned = (id: string) =>
      Promise.resolve(id === 'id-B' ? ['Read and change your data on portal.test'] : []);
    vi.stubGlobal('chrome', {
      management: {
        getPermissionWarningsById: warned,
        getPermissionWarningsByManifest: () => Promise.resolve(['everything']),
      },
    });
    const quiet = { permissions: [], hostPermissions: [] };
    expect(await suspects(one('A', quiet), one('B', quiet))).toEqual([
      { id: 'id-B', name: '', trait: 'page-changer' },
    ]);
  });

  it('are ten at most of 500, the likeliest first, whatever they call themselves', async () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      one(`${'x'.repeat(10_000)}${i}`, { permissions: i % 2 ? ['cookies'] : [] }),
    );
    const found = await suspects(...many, one('<img onerror=1> AdBlock', { id: '../../evil' }));
    expect(found).toHaveLength(10);
    expect(Array.isArray(found) && found[0]).toEqual({
      id: '....evil',
      name: '',
      trait: 'blocker',
    });
  });

  it('keep ids that can be told apart, in Firefox too', async () => {
    const ids = ['uBlock0@raymondhill.net', '{ec8030f7-c20a-464f-9b0e-13a3a9e97384}', '@@{}'];
    const found = await suspects(...ids.map((id) => one('x', { id })));
    expect(Array.isArray(found) && found.map(({ id }) => id)).toEqual([
      'uBlock0:raymondhill.net',
      'ec8030f7-c20a-464f-9b0e-13a3a9e97384',
      '::',
    ]);
  });

  it('may lack every field', async () => {
    const bare = { id: 'x', name: '', enabled: true, type: 'extension' };
    expect(await suspects(bare)).toEqual([]);
  });
});

describe('the page', () => {
  it.each([
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
    ['Cannot access contents of the page.', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['No tab with id: 7', 'page-gone'],
    ['something new', 'failed'],
  ])('refuses to be looked at: %s', async (message, reason) => {
    api.scripting.executeScript.mockRejectedValue(new Error(message));
    expect(await because(fieldsProbe)).toBe(reason);
    expect(await because(popupsProbe)).toBe(reason);
  });

  it.each([[], [{ result: 'yes' }], [{ result: { autofilled: 'secret' } }], [{}]])(
    'answers nonsense: %j',
    async (...answer) => {
      api.scripting.executeScript.mockResolvedValue(answer);
      expect(await because(fieldsProbe)).toBe('failed');
      expect(await because(popupsProbe)).toBe('failed');
    },
  );

  it('opens a window or not', async () => {
    api.scripting.executeScript.mockResolvedValue([{ result: false }]);
    expect(await run(popupsProbe)).toEqual([
      { kind: 'setting', what: 'popups', value: 'block', how: 'tried' },
    ]);
  });
});

it('third-party cookies: who holds the setting is told', async () => {
  api.privacy.websites.thirdPartyCookiesAllowed = {
    get: async () => ({ value: false, levelOfControl: 'not_controllable' }),
  };
  expect(await run(thirdPartyCookiesProbe)).toMatchObject([{ value: 'block', heldBy: 'policy' }]);
  api.privacy.websites = {};
  expect(await because(thirdPartyCookiesProbe)).toBe('not-supported');
});
