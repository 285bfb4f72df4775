import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';
import type { Deployment } from '../../../kit/rollout/deployment.ts';
import { codeOf } from '../../../src/core/extensions/suspects.ts';
import type { Settings } from '../../../src/shared/state.ts';
import { type Portal, startPortal } from '../../portal/index.ts';
import { type ChromeScope, chromeScope } from '../support/firefox-chrome-scope.ts';
import { browserUnderTest } from '../support/start.ts';
import { until } from '../support/until.ts';
import { meet } from '../support/visitor.ts';
import { type KitServer, startKitServer } from './kit-server.ts';

const isHere = browserUnderTest === 'firefox';
const installed = it.runIf(isHere);
const UUID = 'b3d1f0a2-6f0e-4a57-9f55-0c8d1e2f3a4b';
const LOCKED = 'account.locked';

let portal: Portal;
let server: KitServer;
let deployment: Deployment;
let profile: string;
let browser: Browser;
let inChrome: ChromeScope;

beforeAll(async () => {
  if (!isHere) return;
  portal = await startPortal();
  server = await startKitServer(portal, true);
  deployment = await server.rollOut(1);
  profile = await mkdtemp(join(tmpdir(), 'login-triage-managed-'));
  await start();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await portal?.close();
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts Firefox with the policy file that the kit hands out now; no file of the system is touched. */
async function start(changed: object = {}): Promise<void> {
  const executablePath = findBrowser(BROWSERS.firefox);
  if (!executablePath) throw new Error('no Firefox here: `npm test` installs it');
  const { policies = {} } = server.read('policies/linux/firefox/policies.json');
  const file = join(server.folder, 'policies.json');
  await writeFile(file, JSON.stringify({ policies: { ...policies, ...changed } }));
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // Only so does Firefox take a policy file from elsewhere; nothing then may leave the machine.
    env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
      'browser.policies.alternatePath': file,
      'extensions.webextensions.uuids': JSON.stringify({ [deployment.geckoId]: UUID }),
      'dom.security.https_first': false,
    },
  });
  inChrome = await chromeScope(browser);
}

/** The kit's policies as Firefox gets them from a Windows registry, which knows no true and false. */
const asRegistryHas = (): object =>
  JSON.parse(
    JSON.stringify(server.read('policies/linux/firefox/policies.json').policies),
    (_, value) => (typeof value === 'boolean' ? Number(value) : value),
  );

const addon = async (): Promise<{ version: string; isActive: boolean } | null> =>
  JSON.parse(
    String(
      await inChrome(`ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID(${JSON.stringify(deployment.geckoId)})
        .then((one) => JSON.stringify(one && { version: one.version, isActive: one.isActive }))`),
    ),
  );

const installedAs = (version: string) =>
  until(async () => {
    const one = await addon();
    return one?.version === version && one.isActive;
  }, 30_000);

async function openOwnPage(): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${UUID}/manifest.json`;
  await page.goto(url, { waitUntil: [] });
  await until(() => page.evaluate((wanted) => location.href === wanted, url).catch(() => false));
  return page;
}

const clinicOf = (own: Page): Promise<Settings['clinic'] | undefined> =>
  own.evaluate(async () => {
    const { settings } = await chrome.storage.session.get('settings');
    return (settings as Settings | undefined)?.clinic;
  });

const isMarked = (own: Page): Promise<boolean> =>
  own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 }));
    return (await Promise.all(texts)).filter((text) => text !== '').length === 1;
  });

installed('the user cannot remove it, and its icon stands in the toolbar', async () => {
  await installedAs('0.1.0.1');
  const own = await openOwnPage();
  expect(await own.evaluate(() => chrome.management.getSelf())).toMatchObject({
    installType: 'admin',
    mayDisable: false,
  });
  const place = await inChrome(
    `CustomizableUI.getPlacementOfWidget(${JSON.stringify(`${deployment.geckoId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`)})?.area`,
  );
  expect(place).toBe('nav-bar');
});

installed('Firefox finds nothing wrong with the policies', async () => {
  expect(await inChrome('Services.policies.status === Services.policies.ACTIVE')).toBe(true);
  const names = String(
    await inChrome('JSON.stringify(Object.keys(Services.policies.getActivePolicies()))'),
  );
  expect(JSON.parse(names).sort()).toEqual(['3rdparty', 'ExtensionSettings', 'Preferences']);
});

installed('reaches the portal’s hosts and no other site', async () => {
  const own = await openOwnPage();
  await until(async () => (await clinicOf(own)) !== undefined);
  const { origins = [] } = await own.evaluate(() => chrome.permissions.getAll());
  expect(origins.filter((one) => one.startsWith('https:')).sort()).toEqual([
    'https://idp.localhost/*',
    'https://portal.localhost/*',
  ]);
  expect(origins).toHaveLength(4);
});

installed('finds a problem of the portal, by the settings of the policy', async () => {
  const own = await openOwnPage();
  const fault = portal.faults.find(({ id }) => id === LOCKED);
  if (!fault) throw new Error(`no fault ${LOCKED}`);
  await meet(await browser.newPage(), portal, fault);
  expect(await until(() => isMarked(own), 20_000)).toBe(true);
});

/** Gives a permission as the answer "yes" to the browser's question does. */
const grant = (permission: string) =>
  inChrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const id = ${JSON.stringify(deployment.geckoId)};
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions.add(id, { permissions: ['${permission}'], origins: [] }, extension);
  })()`);

const BLOCKER = join(import.meta.dirname, '../../extensions/blocker');

installed('pauses another extension in one click, and switches it on again', async () => {
  const own = await openOwnPage();
  const blocker = await browser.installExtension(BLOCKER);
  await grant('management');
  const enabled = () =>
    own.evaluate(async (id) => (await chrome.management.get(id)).enabled, blocker);
  await until(() => enabled().catch(() => false));
  await portal.setFault(null);
  const page = await browser.newPage();
  await page.goto(portal.urls.signIn('spa'));
  const tabId = await own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  const popup = await browser.newPage();
  const address = `moz-extension://${UUID}/src/popup/index.html?tab=${tabId}`;
  const press = async (name: string) => {
    const button = await popup.waitForSelector(`[data-button="${name}"]`, { timeout: 20_000 });
    await button?.evaluate((one) => (one as HTMLElement).click());
  };
  await popup.goto(address, { waitUntil: [] });
  // Who could be in the way is known once the popup's checks have run.
  const named = (key: string) =>
    own.evaluate(async (one) => JSON.stringify(await chrome.storage.session.get(one)), key);
  await until(async () => (await named(`case:${tabId}`)).includes(codeOf(blocker)), 20_000);
  await press('pause-extension');
  await press(`pause-${codeOf(blocker)}`);
  await until(async () => !(await enabled()), 20_000);
  await page.waitForSelector('#sign-in', { timeout: 20_000 });
  await press('resume-extension');
  await until(enabled, 20_000);
  await browser.uninstallExtension(blocker);
  await Promise.all([page.close(), popup.close()]);
});

installed(
  'a changed policy holds and an update arrives at the next start: Firefox reads policies only then',
  async () => {
    await server.rollOut(2);
    await browser.close();
    const ours = {
      [deployment.geckoId]: { organisationId: 'BY-POLICY', disabledPortals: ['practice'] },
    };
    await start({ ...asRegistryHas(), '3rdparty': { Extensions: ours } });
    await installedAs('0.1.0.2');
    const own = await openOwnPage();
    const clinic = await until(() => clinicOf(own), 20_000);
    expect(clinic).toMatchObject({ organisationId: 'BY-POLICY', portals: [] });
  },
);

installed('a policy that blocks it removes it', async () => {
  await browser.close();
  const blocked = { [deployment.geckoId]: { installation_mode: 'blocked' } };
  await start({ ExtensionSettings: blocked });
  expect(await until(async () => (await addon())?.isActive !== true, 20_000)).toBe(true);
});
