import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PORTAL, worker } from './fake-worker.ts';

vi.mock('../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [PORTAL] } }),
}));

const { answer, did } = await import('../../src/background/help.ts');

const CASE = { format: 1, portal: 'p', openedAt: Date.now(), page: 1, evidence: [] };
const facts = () =>
  ((worker.stored['case:7'] as typeof CASE | undefined)?.evidence ?? []).map(
    ({ fact }: { fact: unknown }) => fact,
  );

beforeEach(() => {
  vi.useFakeTimers();
  worker.reset();
});

describe('what the clinician tells', () => {
  beforeEach(() => {
    worker.stored['case:7'] = CASE;
  });

  it('is filed while the tab shows the portal', async () => {
    expect(await did({ tabId: 7, fix: 'check-typing' })).toEqual({ done: true });
    expect(await answer(7, 'scope', 'only-me')).toEqual({ done: true });
    expect(facts()).toMatchObject([
      { kind: 'tried', fix: 'check-typing', result: 'done' },
      { kind: 'answer', question: 'scope', answer: 'only-me' },
    ]);
    await vi.runAllTimersAsync();
    expect(worker.buttons.get(7)).toMatchObject({ title: 'badge_watching' });
  });

  it('is filed in the tab’s case when the tab has left the portal, and not shown on its button', async () => {
    worker.address = 'https://mail.test/';
    expect(await did({ tabId: 7, fix: 'private-window', ended: 'solved' })).toEqual({ done: true });
    expect(await answer(7, 'symptom', 'dead-button')).toEqual({ done: true });
    expect(facts()).toMatchObject([
      { kind: 'tried', fix: 'private-window', result: 'solved', told: true },
      { kind: 'answer', question: 'symptom', answer: 'dead-button' },
    ]);
    await vi.runAllTimersAsync();
    expect(worker.buttons.get(7)).toBeUndefined();
  });
});

describe('what cannot be filed is answered with the reason', () => {
  it('when the tab shows no portal and has no case', async () => {
    worker.address = 'https://mail.test/';
    const undone = { done: false, because: 'not-a-portal' };
    expect(await did({ tabId: 7, fix: 'check-typing' })).toEqual(undone);
    expect(await answer(7, 'scope', 'only-me')).toEqual(undone);
    expect(worker.stored).toEqual({});
  });

  it('when the case is of a portal that is not configured any more', async () => {
    worker.address = 'https://mail.test/';
    worker.stored['case:7'] = { ...CASE, portal: 'gone' };
    expect(await answer(7, 'scope', 'only-me')).toMatchObject({ done: false });
  });

  it('when nobody knows the step', async () => {
    expect(await did({ tabId: 7, fix: 'dance' })).toMatchObject({ because: 'no-such-fix' });
  });
});
