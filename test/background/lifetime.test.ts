import { beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../src/core/diagnose.ts';
import { type Case, caseSchema, type Fact } from '../../src/core/evidence.ts';
import type { ProblemId } from '../../src/core/problems/ids.ts';
import type { Sighting } from '../../src/shared/protocol.ts';
import { PORTAL, ring, worker } from './fake-worker.ts';

vi.mock('../../src/background/settings.ts', () => ({
  settings: async () => ({ clinic: { portals: [PORTAL] } }),
  onSettingsChange: () => undefined,
}));

const { prune } = await import('../../src/background/case-store.ts');
const { check } = await import('../../src/background/help.ts');
const { hello, saw } = await import('../../src/background/pages.ts');
const { observe, succeed } = await import('../../src/background/observe.ts');
const { triesElsewhere } = await import('../../src/background/tries.ts');
const { listenToLifecycle } = await import('../../src/background/housekeeping.ts');
listenToLifecycle();

const MINUTE_MS = 60_000;
const DAY = 24 * 60;
const START = 1_800_000_000_000;
const LOCKED = 'Your account is locked. Try again in 30 minutes.';

let tab = 0;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
  worker.reset();
  tab += 1;
});

/** So many minutes after the page was opened. */
const at = (minutes: number) => vi.setSystemTime(START + minutes * MINUTE_MS);

const message = (problem: ProblemId, more: { readonly minutes?: number } = {}): Fact => ({
  kind: 'message',
  problem,
  strength: 'strong',
  where: 'alert',
  text: 'No.',
  ...more,
});
const locked = (minutes: number) => message('account.locked', { minutes });

const see = (...facts: readonly Fact[]) => observe({ tabId: tab, portal: PORTAL, facts });

/** The case as it is stored, after old ones were put away. */
async function kept(): Promise<Case | null> {
  await prune(new Set([PORTAL.id]), Date.now());
  const stored = worker.stored[`case:${tab}`];
  return stored === undefined ? null : caseSchema.parse(stored);
}

/** Until when trying cannot work, in minutes after the page was opened. */
async function waitEnds(): Promise<number | undefined> {
  const record = await kept();
  const ends = record && diagnose(record, PORTAL, Date.now()).findings[0]?.until;
  return ends ? Math.round((ends - START) / MINUTE_MS) : undefined;
}

const sighting = (openMinutes: number, change: Partial<Sighting> = {}): Sighting => ({
  texts: [{ text: LOCKED, where: 'alert' }],
  look: {
    form: 'password',
    blank: false,
    framed: 'top',
    storage: 'ok',
    noscript: false,
    arrival: 'navigate',
  },
  lang: 'en',
  submitted: null,
  broken: [],
  openMinutes,
  ...change,
});

const speaker = (documentId = 'one') => ({
  tabId: tab,
  frameId: 0,
  url: 'https://portal.test/login',
  portal: PORTAL,
  documentId,
});

describe('a case is forgotten', () => {
  it('after half an hour', async () => {
    await see({ kind: 'submit', form: 'password' });
    at(29);
    expect(await kept()).not.toBeNull();
    at(30);
    expect(await kept()).toBeNull();
  });

  it('by an alarm that rings every five minutes while there is one', async () => {
    await see({ kind: 'submit', form: 'password' });
    expect(worker.alarms.get('tidy')).toEqual({ periodInMinutes: 5 });
    at(30);
    ring('tidy');
    await vi.waitFor(() => expect(worker.stored).toEqual({}));
    await vi.waitFor(() => expect(worker.alarms.has('tidy')).toBe(false));
  });

  it.each([
    ['the page names', locked(30), 40],
    ['the clinic configured', message('account.locked'), 40],
    [
      'an answer names',
      {
        kind: 'response',
        resource: 'page',
        address: { scheme: 'https', host: 'portal.test', path: '/', query: '', fragment: '' },
        status: 429,
        retryAfterSeconds: 3_600,
      },
      70,
    ],
  ] as const)('ten minutes after a wait that %s', async (_, fact: Fact, end) => {
    await see({ kind: 'submit', form: 'password' });
    await see(fact);
    at(end - 1);
    expect(await kept()).not.toBeNull();
    at(end);
    expect(await kept()).toBeNull();
  });

  it('after a day and ten minutes, however long the wait is', async () => {
    await see(locked(7 * DAY));
    at(DAY + 9);
    expect(await kept()).not.toBeNull();
    at(DAY + 10);
    expect(await kept()).toBeNull();
  });
});

it('says on the toolbar that a wait is over which ends after half an hour', async () => {
  await see({ kind: 'submit', form: 'password' });
  at(2);
  await see(locked(30));
  const { when = 0 } = worker.alarms.get(`wait:${tab}`) ?? {};
  at(30);
  await kept();
  vi.setSystemTime(when);
  ring(`wait:${tab}`);
  await vi.waitFor(() =>
    expect(worker.buttons.get(tab)).toMatchObject({ text: '✓', title: 'ui_wait_over' }),
  );
});

it('shows what ended it, though the wait took longer than half an hour', async () => {
  await see(locked(30));
  at(33);
  await see({ kind: 'tried', fix: 'wait-for-lock', result: 'done', problem: 'account.locked' });
  await succeed(tab, PORTAL);
  at(42);
  expect((await kept())?.evidence.map(({ fact }) => fact)).toMatchObject([
    { kind: 'tried', result: 'done' },
    { kind: 'tried', result: 'solved' },
  ]);
  at(43);
  expect(await kept()).toBeNull();
});

it('counts tries in other tabs of the last half hour only, though the case is kept', async () => {
  await see({ kind: 'submit', form: 'password' }, message('credentials.invalid'));
  await see(message('account.rate-limited', { minutes: 90 }));
  expect(await triesElsewhere('case:0', PORTAL, Date.now())).toBe(1);
  at(31);
  expect(await kept()).not.toBeNull();
  expect(await triesElsewhere('case:0', PORTAL, Date.now())).toBe(0);
});

describe('a wait does not begin again', () => {
  const look = (openMinutes: number) => {
    worker.look = sighting(openMinutes);
    return check(tab);
  };

  it('when the popup has the page looked at', async () => {
    await hello(speaker(), 'navigate');
    await saw(speaker(), sighting(0));
    at(20);
    await look(20);
    expect(await waitEnds()).toBe(30);
  });

  it('when its case was forgotten', async () => {
    await hello(speaker(), 'navigate');
    await saw(speaker(), sighting(0));
    at(50);
    expect(await kept()).toBeNull();
    await look(50);
    expect(await waitEnds()).toBe(30);
  });

  it('when the page was there before us', async () => {
    at(20);
    await hello(speaker(), 'navigate');
    await saw(speaker(), sighting(20));
    await look(20);
    expect(await waitEnds()).toBe(30);
  });

  it('when the page comes back from the browser’s memory', async () => {
    await hello(speaker(), 'navigate');
    at(8);
    await saw(speaker(), sighting(8));
    at(12);
    await hello(speaker('two'), 'navigate');
    await saw(speaker('two'), sighting(0, { texts: [] }));
    at(20);
    await hello(speaker(), 'restore');
    await saw(speaker(), sighting(20));
    expect(await waitEnds()).toBe(38);
  });
});

describe('a wait does begin', () => {
  it('with a message that is new on a page that stays, though its case was forgotten', async () => {
    await hello(speaker(), 'navigate');
    at(40);
    expect(await kept()).toBeNull();
    await saw(speaker(), sighting(40));
    expect(await waitEnds()).toBe(70);
  });

  it('with the answer to a try on a page that just came back', async () => {
    at(40);
    await hello(speaker(), 'restore');
    await saw(speaker(), sighting(40, { texts: [], submitted: 'password' }));
    await saw(speaker(), sighting(40));
    expect(await waitEnds()).toBe(70);
  });

  it('anew with the same message on another page load', async () => {
    await hello(speaker(), 'navigate');
    await saw(speaker(), sighting(0));
    at(10);
    await hello(speaker('two'), 'navigate');
    await saw(speaker('two'), sighting(0));
    expect(await waitEnds()).toBe(40);
  });
});
