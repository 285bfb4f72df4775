import { guard, later, now } from './life.ts';

/** Changes come in bursts; a look waits this long for the rest of one. */
const GATHER_MS = 10;
const APART_MS = 250;
/** And never takes more than a fiftieth of the time. */
const SHARE = 50;
const SLICE_MS = 8;

let look: () => Iterator<unknown>;
let running = false;
let due = Infinity;
let dueNear = false;
let next = 0;
let nextNear = 0;

/** Says how to look: in steps, between which a look may pause. */
export const lookBy = (steps: () => Iterator<unknown>): void => {
  look = steps;
};

const ask = (at: number, near: boolean): void => {
  if (at >= due) return;
  due = at;
  dueNear = near;
  later(at - now(), run);
};

const run = (): void => {
  if (due === Infinity) return;
  if (running) {
    later(GATHER_MS, run);
    return;
  }
  const since = now();
  const near = dueNear;
  const steps = look();
  due = Infinity;
  running = true;
  const slice = guard(() => {
    const until = now() + SLICE_MS;
    while (now() < until) {
      if (!steps.next().done) continue;
      running = false;
      next = now() + Math.max(APART_MS, (now() - since) * SHARE);
      if (near) nextNear = next;
      return;
    }
    // The rest when the page is idle.
    requestIdleCallback(slice, { timeout: APART_MS });
  });
  slice();
};

/** Something changed anywhere, or time went by: a look, a pause after the last one. */
export const lookAnywhere = (): void => ask(Math.max(now() + GATHER_MS, next), false);

/** Something changed where messages appear: a look that waits only for others asked for so. */
export const lookNear = (): void => ask(Math.max(now() + GATHER_MS, nextNear), true);
