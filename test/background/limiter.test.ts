import { expect, it } from 'vitest';
import { createLimiter } from '../../src/background/limiter.ts';

it('allows so many calls a window and key, then again later', () => {
  const may = createLimiter(2, 1_000);
  expect([may('a', 0), may('a', 1), may('a', 2), may('b', 2), may('a', 1_001)]).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
});
