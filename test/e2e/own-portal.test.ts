import { cp, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsIn } from './support/read-case.ts';
import type { Running } from './support/running.ts';
import { openTab, until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';
import { browserUnderTest, startBrowser } from './support/start.ts';

/** A portal that no clinic configured, from its address on the options page to being forgotten. */
let stage: Stage;
let running: Running;
let patterns: readonly string[];

beforeAll(async () => {
  // The practice portal runs, but the package knows another one only.
  const other = {
    id: 'other',
    name: 'Other',
    signIn: ['https://other.test/'],
    hosts: ['other.test'],
  };
  stage = await setStage({ adapt: (clinic) => ({ ...clinic, portals: [other] }) });
  const { hostname } = new URL(stage.portal.origins.portal);
  patterns = [`http://${hostname}/*`, `https://${hostname}/*`];
  running = await startBrowser({ extension: await granting(patterns) });
});

afterAll(async () => {
  await running.close();
  await stage.close();
});

/**
 * The package with these hosts granted beforehand: nobody can press the browser's own question here.
 * `permissions.request` then answers yes without one; everything else is as it is.
 */
async function granting(hosts: readonly string[]): Promise<string> {
  const folder = `${stage.extension}-granting`;
  await cp(stage.extension, folder, { recursive: true });
  const file = `${folder}/manifest.json`;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const watchedHosts = (): Promise<readonly string[]> =>
  running.backstage.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
const granted = (): Promise<readonly boolean[]> =>
  running.backstage.evaluate(
    (all) => Promise.all(all.map((origin) => chrome.permissions.contains({ origins: [origin] }))),
    patterns,
  );
const stored = (): Promise<unknown> =>
  running.backstage.evaluate(async () => (await chrome.storage.local.get('own')).own);

async function openOptions(): Promise<Page> {
  const page = await running.browser.newPage();
  await running.goToOwn(page, 'src/options/index.html');
  await page.waitForSelector('#address', { visible: true });
  return page;
}

it('is watched once it is added, and forgotten once it is removed', async () => {
  const { page, tabId } = await openTab(running);
  const isWatched = async () => (await factsIn(running, tabId, 'page')).length > 0;
  await visit(page, stage.portal.urls.signIn());
  expect(await isWatched()).toBe(false);

  const options = await openOptions();
  await options.locator('#address').fill(stage.portal.urls.signIn());
  await options.locator('[data-button=add]').click();
  const row = await options.waitForSelector('#own [data-portal]');
  const id = await row?.evaluate((one) => one.getAttribute('data-portal'));
  await until(async () => (await watchedHosts()).includes(patterns[0] ?? ''));

  // The page that is open already is watched too.
  await until(isWatched);

  await options.locator(`[data-button="remove-${id}"]`).click();
  await until(async () => !(await watchedHosts()).some((one) => patterns.includes(one)));
  await until(async () => !(await isWatched()));
  expect(await stored()).toEqual({ portals: [] });
  // Chromium keeps what came with the install, as the grant of this test did; Firefox takes it back.
  const kept = browserUnderTest === 'chromium';
  await expect.poll(granted).toEqual(patterns.map(() => kept));

  await visit(page, stage.portal.urls.signIn());
  expect(await isWatched()).toBe(false);
});
