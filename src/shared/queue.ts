/**
 * Runs tasks one after another: reading, changing and writing state must not overlap.
 * (100 parallel read-change-writes of session storage keep 1 without a queue.)
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
