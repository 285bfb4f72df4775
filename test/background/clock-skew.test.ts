import { expect, it } from 'vitest';
import { clockSkew } from '../../src/background/watchers/clock-skew.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const date = (minutes: number) => new Date(NOW + minutes * 60_000).toUTCString();

it.each([
  ['as late as the device', [date(0)], undefined, { minutes: 0, direction: 'right' }],
  ['four minutes earlier', [date(-4)], undefined, { minutes: 4, direction: 'right' }],
  [
    'an hour earlier: the device is ahead',
    [date(-60)],
    undefined,
    { minutes: 60, direction: 'ahead' },
  ],
  [
    'an hour later: the device is behind',
    [date(60)],
    undefined,
    { minutes: 60, direction: 'behind' },
  ],
  ['as old as it lay in a cache', [date(-60)], '3600', { minutes: 0, direction: 'right' }],
])('reads a date %s', (_, dates, age, skew) => expect(clockSkew(dates, age, NOW)).toEqual(skew));

it.each([
  ['missing', []],
  ['in the year 9999', ['Fri, 31 Dec 9999 23:59:59 GMT']],
  ['twice', [date(0), date(-60)]],
  ['of another form', ['2026-01-05T09:00:00Z']],
  ['without meaning', ['Mon, 99 Foo 2026 99:99:99 GMT']],
  ['empty', ['']],
  ['10,000 characters long', ['x'.repeat(10_000)]],
])('says nothing of a date that is %s', (_, dates) =>
  expect(clockSkew(dates, undefined, NOW)).toBeUndefined(),
);

it.each(['-5', 'soon', '1e9', '9'.repeat(30)])('says nothing when the age is %s', (age) =>
  expect(clockSkew([date(-60)], age, NOW)).toBeUndefined(),
);
