import { beforeEach, expect, it, vi } from 'vitest';

const get = vi.hoisted(() => vi.fn());
vi.mock('../../src/shared/browser.ts', () => ({ browser: { tabs: { get } } }));
const { arrived } = await import('../../src/background/arrived.ts');

const url = 'https://portal.test/login';

beforeEach(() => {
  vi.useFakeTimers();
  get.mockReset();
});

async function asksUntilArrived(): Promise<number> {
  const done = arrived(7);
  await vi.runAllTimersAsync();
  await done;
  return get.mock.calls.length;
}

it.each([
  ['is on its way', { status: 'loading', url: 'https://portal.test/', pendingUrl: url }],
  ['failed to load and has no address yet', { status: 'loading' }],
])('waits for a tab that %s', async (_, before) => {
  get.mockResolvedValueOnce(before).mockResolvedValue({ status: 'complete', url });
  expect(await asksUntilArrived()).toBe(2);
});

it.each([
  ['is complete', { status: 'complete', url }],
  ['shows its page and still loads pictures', { status: 'loading', url }],
  ['shows a site that we may not see', { status: 'complete' }],
])('does not wait for a tab that %s', async (_, tab) => {
  get.mockResolvedValue(tab);
  expect(await asksUntilArrived()).toBe(1);
});

it('gives up after three seconds', async () => {
  get.mockResolvedValue({ status: 'loading' });
  expect(await asksUntilArrived()).toBe(30);
});
