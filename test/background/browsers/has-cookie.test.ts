import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Asked {
  readonly name: string;
  readonly partitionKey?: object;
}

const api = vi.hoisted(() => ({
  runtime: {} as object,
  cookies: { get: vi.fn(), getAll: vi.fn() },
}));
vi.mock('../../../src/shared/browser.ts', () => ({ browser: api }));

const { chromium } = await import('../../../src/background/browsers/chromium.ts');
const { firefox } = await import('../../../src/background/browsers/firefox.ts');

const URL = 'https://portal.test/';

beforeEach(() => {
  api.cookies.get.mockImplementation(async ({ name }: Asked) => (name === 'sid' ? {} : null));
  api.cookies.getAll.mockImplementation(async ({ name, partitionKey }: Asked) =>
    name === 'sid' || (name === 'partitioned' && partitionKey) ? [{}] : [],
  );
});

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
])('a cookie in %s', (_, ways) => {
  it('is stored or is not', async () => {
    expect(await ways.hasCookie(URL, 'sid')).toBe(true);
    expect(await ways.hasCookie(URL, 'other')).toBe(false);
  });

  it('cannot be asked for without the permission', async () => {
    api.cookies.get.mockRejectedValue(new Error('no'));
    api.cookies.getAll.mockRejectedValue(new Error('no'));
    await expect(ways.hasCookie(URL, 'sid')).rejects.toThrow();
  });
});

it('is found in a partition too, where Firefox keeps it', async () => {
  expect(await firefox.hasCookie(URL, 'partitioned')).toBe(true);
});
