import { beforeEach, expect, it, vi } from 'vitest';
import { afterFailure, failedUnnamed } from '../../../src/background/watchers/numbers.ts';

const place = (name: string) => ({ tabId: 7, url: `https://${name}.test/login` });
const told: string[] = [];
const number = (name: string, url = place(name).url) =>
  afterFailure({ tabId: 7, url }, () => void told.push(name));

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
});

it('tells a number at once when its request has failed before', () => {
  failedUnnamed(place('first'));
  number('first');
  expect(told).toEqual(['first']);
});

it('keeps a number that came too early until its request fails, and tells it once', () => {
  number('early', `${place('early').url}#part`);
  failedUnnamed(place('other'));
  expect(told).toEqual([]);
  failedUnnamed(place('early'));
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['early']);
});

it('tells a number all the same when no request is heard of', () => {
  number('alone');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['alone']);
});
