import type { Running } from '../e2e/support/running.ts';
import type { Stage } from '../e2e/support/stage.ts';
import type { BrowserOptions, FaultRow } from './define.ts';
import type { Servers } from './servers/index.ts';

/** The browsers rows run in: one in the usual way, and the last one that was wanted otherwise. */
export interface Browsers {
  for(row: FaultRow, faulty: boolean): Promise<Running>;
}

export function browsersOf(stage: Stage, servers: Servers): Browsers {
  const running = new Map<string, Promise<Running>>();
  const usual = keyOf({});
  return {
    async for(row, faulty) {
      const options = row.browser?.({ stage, servers }, faulty) ?? {};
      const key = keyOf(options);
      for (const [other, started] of running)
        if (other !== key && other !== usual) {
          running.delete(other);
          await started.then((one) => one.close()).catch(() => undefined);
        }
      const started = running.get(key) ?? stage.start({ ...servers.browser, ...options });
      running.set(key, started);
      // One that did not start is started anew for the next row.
      started.catch(() => running.delete(key));
      return started;
    },
  };
}

const keyOf = (options: BrowserOptions): string => JSON.stringify(options);
