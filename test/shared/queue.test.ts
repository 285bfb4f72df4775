import { expect, it } from 'vitest';
import { createQueue } from '../../src/shared/queue.ts';

it('keeps all of 100 parallel read-change-writes', async () => {
  let stored = 0;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
  const enqueue = createQueue();
  const increment = async () => {
    const read = stored;
    await pause();
    stored = read + 1;
  };
  await Promise.all(Array.from({ length: 100 }, () => enqueue(increment)));
  expect(stored).toBe(100);
});

it('goes on after a task that fails, and tells only its caller', async () => {
  const enqueue = createQueue();
  const failed = enqueue(() => Promise.reject(new Error('full')));
  const next = enqueue(async () => 'next');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('next');
});
