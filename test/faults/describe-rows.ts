import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../e2e/support/stage.ts';
import { browserUnderTest } from '../e2e/support/start.ts';
import { named, whyNotBy } from '../support/cannot.ts';
import { type Browsers, browsersOf } from './browsers.ts';
import type { FaultRow } from './define.ts';
import { runFaulty, runHealthy } from './run-row.ts';
import { type Servers, startServers } from './servers/index.ts';

/** Two tests for every row: the fault is found, and without it nothing is. */
export function describeRows(rows: readonly FaultRow[]): void {
  let stage: Stage;
  let servers: Servers;
  let browsers: Browsers;

  beforeAll(async () => {
    servers = await startServers();
    stage = await setStage({ adapt: servers.adapt });
    browsers = browsersOf(stage, servers);
  });

  afterAll(async () => {
    await stage.close();
    await servers.close();
  });

  describe.each(rows.map((row) => [row.problem, row] as const))('%s', (_, row) => {
    const why = whyNotBy(row, browserUnderTest);
    it.skipIf(why)(named(`is found: ${row.fault}`, why), async () => {
      const running = await browsers.for(row, true);
      const { verdict } = await runFaulty(row, { stage, servers, running });
      expect(verdict).toBe(row.verdict ?? 'found');
    });

    it.skipIf(why)(named(`nothing is found without it: ${row.fault}`, why), async () => {
      const running = await browsers.for(row, false);
      expect(await runHealthy(row, { stage, servers, running })).toEqual([]);
    });
  });
}
