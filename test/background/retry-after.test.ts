import { expect, it } from 'vitest';
import { retryAfterSeconds } from '../../src/background/watchers/retry-after.ts';

const NOW = Date.UTC(2026, 0, 1);

it.each([
  ['120', 120],
  [' 0 ', 0],
  ['Thu, 01 Jan 2026 00:02:00 GMT', 120],
])('reads %s', (value, seconds) => expect(retryAfterSeconds(value, NOW)).toBe(seconds));

it.each([
  undefined,
  '',
  'soon',
  '-5',
  '1e9',
  '99999999999',
  'Thu, 01 Jan 9999 00:00:00 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
])('says nothing for %s', (value) => expect(retryAfterSeconds(value, NOW)).toBeUndefined());
