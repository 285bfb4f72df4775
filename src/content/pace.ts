import { guard, later, now } from './life.ts';

/** Changes come in bursts; a look waits this long for the rest of one. */
const GATHER_MS = 10;
const APART_MS = 250;
/** And never takes more than a hundredth of the time. */
const SHARE = 100;
const SLICE_MS = 8;

let look: () => Iterator<unknown>;
let running = false;

/** Says how to look: in steps, between which a look may pause. */
export function lookBy(steps: () => Iterator<unknown>): void {
  look = steps;
}

/** Asks for a look: at once in quiet times, else a pause after the last one asked for this way. */
function createPace(): () => void {
  let waiting = false;
  let next = 0;

  function run(): void {
    if (running) {
      later(GATHER_MS, run);
      return;
    }
    const steps = look();
    const since = now();
    waiting = false;
    running = true;
    const slice = guard(() => {
      const until = now() + SLICE_MS;
      while (now() < until) {
        if (!steps.next().done) continue;
        running = false;
        next = now() + Math.max(APART_MS, (now() - since) * SHARE);
        return;
      }
      // The rest when the page is idle.
      requestIdleCallback(slice, { timeout: APART_MS });
    });
    slice();
  }

  return () => {
    if (!waiting) later(Math.max(GATHER_MS, next - now()), run);
    waiting = true;
  };
}

/** Something changed where messages appear. */
export const lookNear = createPace();
/** Something changed anywhere, or time went by. */
export const lookAnywhere = createPace();
