import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsersOf } from '../faults/browsers.ts';
import { blockedByName } from '../faults/rows/policy.ts';
import { runFaulty, runHealthy } from '../faults/run-row.ts';
import { type Servers, startServers } from '../faults/servers/index.ts';
import { whyNotBy } from '../support/cannot.ts';
import { type Stage, setStage } from './support/stage.ts';
import { browserUnderTest } from './support/start.ts';

let servers: Servers;
let stage: Stage;

beforeAll(async () => {
  servers = await startServers();
  const adapt: typeof servers.adapt = (clinic) => ({
    ...servers.adapt(clinic),
    requiredPermissions: ['webNavigation'],
  });
  stage = await setStage({ adapt });
});

afterAll(async () => {
  await stage.close();
  await servers.close();
});

const why = whyNotBy(blockedByName, browserUnderTest);

it.skipIf(why)(
  'with webNavigation the browser itself says that policy blocks the page',
  async () => {
    const browsers = browsersOf(stage, servers);
    const blocked = await browsers.for(blockedByName, true);
    const { verdict, observed } = await runFaulty(blockedByName, {
      stage,
      servers,
      running: blocked,
    });
    expect(verdict).toBe('found');
    expect(observed).toContain('net::ERR_BLOCKED_BY_ADMINISTRATOR');
    const open = await browsers.for(blockedByName, false);
    expect(await runHealthy(blockedByName, { stage, servers, running: open })).toEqual([]);
  },
);
