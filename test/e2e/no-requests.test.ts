import { afterAll, beforeAll, expect, it } from 'vitest';
import { requestsOfOurs } from '../faults/promises.ts';
import { type Servers, startServers } from '../faults/servers/index.ts';
import { openPopup } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet } from './support/visitor.ts';

let servers: Servers;
let stage: Stage;

beforeAll(async () => {
  servers = await startServers();
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
  await servers.close();
});

it('a proxy that writes down everything sees no request but those of the pages', async () => {
  const fault = stage.portal.faults.find(({ id }) => id === 'account.locked');
  if (!fault) throw new Error('no such fault');
  const ours = await requestsOfOurs({ stage, servers }, async ({ page, running, tabId }) => {
    await meet(page, stage.portal, fault);
    const popup = await openPopup(running, tabId);
    await popup.waitForSelector('[data-verdict=found]');
  });
  expect(ours).toEqual([]);
}, 180_000);
