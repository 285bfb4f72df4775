import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Listening, listening } from '../../faults/servers/listening.ts';
import { signInPage } from '../../faults/servers/page.ts';
import { type Proxies, startProxies } from '../../faults/servers/proxies.ts';
import { startFirefox } from '../support/firefox.ts';
import { factsIn } from '../support/read-case.ts';
import type { RunningFirefox } from '../support/running.ts';
import { findings, openPopup, openTab } from '../support/session.ts';
import { type Stage, setStage, visit } from '../support/stage.ts';

let stage: Stage;
let running: RunningFirefox;
let proxies: Proxies;
let behind: Listening;

/** The browser's own setting, as a clinic sets it: a script says which host goes through which proxy. */
function useProxies(): Promise<unknown> {
  const { working, dead } = proxies.ports;
  const script = `function FindProxyForURL(url, host) {
    if (host === 'working.portal.test') return 'PROXY 127.0.0.1:${working}';
    return host === 'dead.portal.test' ? 'PROXY 127.0.0.1:${dead}' : 'DIRECT';
  }`;
  const address = `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
  return running.inChrome(`Services.prefs.setStringPref('network.proxy.autoconfig_url', ${JSON.stringify(address)});
    Services.prefs.setIntPref('network.proxy.type', 2)`);
}

beforeAll(async () => {
  behind = await listening(createServer((_, response) => signInPage(response)));
  proxies = await startProxies(() => behind.port);
  stage = await setStage({
    adapt: (clinic) => ({
      ...clinic,
      portals: clinic.portals.map((portal) => ({
        ...portal,
        hosts: [...portal.hosts, 'working.portal.test', 'dead.portal.test'],
      })),
    }),
  });
  running = await startFirefox({ extension: stage.extension });
  await useProxies();
});

afterAll(async () => {
  await running?.close();
  await stage?.close();
  await proxies?.close();
  await behind?.close();
});

/** Visits an address and waits for what is told of its way. */
async function wayOf(url: string, used: boolean) {
  const { page, tabId } = await openTab(running);
  await visit(page, url);
  const { host } = new URL(url);
  await expect
    .poll(() => factsIn(running, tabId, 'proxy'), { timeout: 30_000 })
    .toEqual([{ kind: 'proxy', host, used }]);
  return { page, tabId, popup: await openPopup(running, tabId) };
}

it('a page that a proxy carried is known for it, and nothing is wrong with that', async () => {
  const { page, tabId, popup } = await wayOf('http://working.portal.test/login', true);
  expect(proxies.log).toContain('working.portal.test/login');
  await popup.waitForSelector('.fine');
  expect(await findings(popup)).toEqual([]);
  const stored = await running.backstage.evaluate(
    async (key) => JSON.stringify(await chrome.storage.session.get(key)),
    `case:${tabId}`,
  );
  expect(stored).not.toContain('127.0.0.1');
  expect(stored).not.toContain(String(proxies.ports.working));
  await Promise.all([page.close(), popup.close()]);
});

it('a dead proxy is found, with the proof that it stood in between', async () => {
  const { page, popup } = await wayOf('http://dead.portal.test/login', true);
  await popup.waitForSelector('[data-problem="network.proxy"][data-verdict=found]');
  expect(
    await popup.$$eval('.signs li', (all) => all.map((one) => one.textContent)),
  ).toContainEqual(expect.stringContaining('dead.portal.test was asked for through a proxy.'));
  await Promise.all([page.close(), popup.close()]);
});

it('without a proxy none can be the cause', async () => {
  await stage.portal.setFault(null);
  const { page, popup } = await wayOf(stage.portal.urls.signIn('form'), false);
  await popup.waitForSelector('.checks');
  expect(await popup.$$eval('.checks li', (all) => all.map((one) => one.textContent))).toContain(
    '✓proxy failing',
  );
  await Promise.all([page.close(), popup.close()]);
});
