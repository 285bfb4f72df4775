import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterRequest,
  NO_TRIP,
  type Trip,
} from '../../src/background/watchers/cookie-trip.ts';

const NOW = Date.UTC(2026, 0, 1);
const url = new URL('https://portal.test/login');
const answered = (trip: Trip, lines: readonly string[], promises = true) =>
  afterAnswer(trip, { lines, url, now: NOW, promises });
const sent = (trip: Trip, ...cookies: readonly string[]) => afterRequest(trip, cookies, NOW);

const SESSION = 'sid=1; Path=/; HttpOnly; Secure';
const set = answered(NO_TRIP, [SESSION, 'theme=dark; Path=/']);

describe('a trip', () => {
  it('counts what was set and what came back', () => {
    expect(sent(set, 'sid=1; theme=dark').outcome).toMatchObject({ set: 2, kept: 2, gone: 0 });
    expect(sent(set, 'sid=1').outcome).toMatchObject({ set: 2, kept: 1, gone: 0 });
    expect(sent(set).outcome).toMatchObject({ set: 2, kept: 0, gone: 0 });
  });

  it('is over once it was told', () =>
    expect(sent(sent(set, 'sid=1').trip, 'sid=1').outcome).toMatchObject({
      set: 0,
      kept: 0,
      gone: 0,
    }));

  it('promises nothing when a script fetched it', () =>
    expect(sent(answered(NO_TRIP, [SESSION], false)).outcome.set).toBe(0));

  it('keeps no name', () => expect(JSON.stringify(set)).not.toMatch(/sid|theme/));

  it('bears 10,000 junk lines and lines of 10 MB', () => {
    const junk = [...Array(10_000).fill(';;=;=\u0000;Max-Age=x;Domain=..'), `a=${'x'.repeat(1e7)}`];
    expect(sent(answered(set, junk), 'sid=1').outcome.set).toBe(2);
  });
});

describe('a cookie that is gone', () => {
  const back = sent(set, 'sid=1; theme=dark').trip;

  it('is noticed when no script could delete it', () =>
    expect(sent(back, 'theme=dark').outcome.gone).toBe(1));
  it('is the page’s business when a script could', () =>
    expect(sent(back, 'sid=1').outcome.gone).toBe(0));
  it('is noticed once', () => expect(sent(sent(back).trip).outcome.gone).toBe(0));
  it.each([true, false])('is not gone when the host ended it (by a page: %s)', (promises) =>
    expect(sent(answered(back, ['sid=; Max-Age=0'], promises)).outcome.gone).toBe(0),
  );
});
