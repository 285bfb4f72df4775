import { describe, expect, it, vi } from 'vitest';
import { isOwnPage, pageSender } from '../../src/background/sender.ts';
import { checkClinic } from '../../src/core/clinic/check.ts';

vi.mock('../../src/shared/browser.ts', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us/${path}` } },
}));

const checked = checkClinic({
  portals: [
    {
      id: 'portal',
      name: 'Portal',
      signIn: ['https://portal.example/login'],
      hosts: ['portal.example'],
      identityProviders: ['idp.example:8443'],
    },
  ],
});
if (!checked.ok) throw new Error('the clinic of this test is wrong');
const { clinic } = checked;

const page = {
  id: 'us',
  origin: 'https://portal.example',
  url: 'https://portal.example/login?x=1',
  frameId: 0,
  tab: { id: 7, url: 'https://portal.example/login' },
};
const from = (change: object) => pageSender({ ...page, ...change } as never, clinic);

describe('pageSender', () => {
  it('believes a page of the portal and of its identity provider', () => {
    expect(from({})?.portal.id).toBe('portal');
    expect(from({ origin: 'https://idp.example:8443' })?.tabId).toBe(7);
  });

  it.each([
    ['another extension', { id: 'them' }],
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame that carries the portal’s tab address', { origin: 'null' }],
    ['a frame without an origin', { origin: undefined }],
    ['another port', { origin: 'https://idp.example' }],
    ['a look-alike of the host', { origin: 'https://portal.example.evil.example' }],
    ['no tab', { tab: undefined }],
    ['a page not shown yet', { documentLifecycle: 'prerender' }],
  ])('does not believe %s', (_, change) => expect(from(change)).toBeNull());
});

describe('isOwnPage', () => {
  it('believes only pages of our own package', () => {
    const popup = { id: 'us', url: 'chrome-extension://us/src/popup/index.html?tab=1' };
    expect(isOwnPage(popup)).toBe(true);
    expect(isOwnPage({ ...popup, id: 'them' })).toBe(false);
    expect(isOwnPage({ ...popup, url: 'https://portal.example/' })).toBe(false);
    expect(isOwnPage({ id: 'us' })).toBe(false);
  });
});
