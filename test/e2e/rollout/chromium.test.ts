import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Deployment } from '../../../kit/rollout/deployment.ts';
import type { Settings } from '../../../src/shared/state.ts';
import { type Portal, startPortal } from '../../portal/index.ts';
import { browserUnderTest } from '../support/start.ts';
import { until } from '../support/until.ts';
import { meet } from '../support/visitor.ts';
import { type KitServer, startKitServer } from './kit-server.ts';
import {
  closed,
  type ManagedChromium,
  openOwnPage,
  policiesShown,
  startManagedChromium,
} from './managed-chromium.ts';

const LOCKED = 'account.locked';
/** A host that only the second kit has. */
const NEW_HOST = 'annex.localhost';

/** The kit's Firefox part has a file of its own; this one is run once. */
const isHere = browserUnderTest === 'chromium';
const installed = it.runIf(isHere);

let portal: Portal;
let server: KitServer;
let deployment: Deployment;
let chromium: ManagedChromium;
let own: Page;
let tab: Page;

beforeAll(async () => {
  if (!isHere) return;
  portal = await startPortal();
  server = await startKitServer(portal, false);
  deployment = await server.rollOut(1);
  chromium = await startManagedChromium(policies({ organisationId: 'BY-POLICY' }));
  own = await until(() => openOwnPage(chromium.browser, deployment.id), 40_000);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  await portal?.close();
});

/** The kit's own file, with other values of our settings. */
function policies(settings: object): object {
  const file = server.read('policies/linux/chromium.json');
  const given = file['3rdparty']?.extensions as Record<string, object>;
  const ours = { ...given[deployment.id], ...settings };
  return { ...file, '3rdparty': { extensions: { [deployment.id]: ours } } };
}

const clinic = (): Promise<Settings['clinic'] | undefined> =>
  own.evaluate(async () => {
    const { settings } = await chrome.storage.session.get('settings');
    return (settings as Settings | undefined)?.clinic;
  });

const cases = (): Promise<string[]> =>
  own.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('case:')),
  );

const badges = (): Promise<string[]> =>
  own.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? 0 }));
    return (await Promise.all(texts)).filter((text) => text !== '');
  });

const watchers = () => own.evaluate(() => chrome.scripting.getRegisteredContentScripts());

installed('the user can neither remove nor hide it', async () => {
  expect(await own.evaluate(() => chrome.management.getSelf())).toMatchObject({
    installType: 'admin',
    mayDisable: false,
    version: '0.1.0.1',
  });
  expect(await own.evaluate(() => chrome.action.getUserSettings())).toEqual({
    isOnToolbar: true,
  });
});

installed('has the settings that policy says, not those of its package', async () => {
  expect(await until(async () => (await clinic())?.organisationId === 'BY-POLICY', 20_000)).toBe(
    true,
  );
});

const isMarked = async (): Promise<boolean> => (await badges()).length === 1;

installed('finds nothing wrong with the policies', async () => {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://policy');
  const set = await until(async () => {
    const rows = await policiesShown(page);
    return rows.some(({ name }) => name === 'organisationId') ? rows : null;
  }, 20_000);
  await page.close();
  expect(set.map(({ name }) => name)).toContain('ExtensionSettings');
  expect(set.filter(({ error, warning }) => error || warning)).toEqual([]);
});

installed('reaches the portal’s hosts and no other site', async () => {
  const matches = (await watchers()).flatMap((script) => script.matches ?? []);
  expect(matches.filter((one) => one.startsWith('https:')).sort()).toEqual([
    'https://idp.localhost/*',
    'https://portal.localhost/*',
  ]);
  expect(matches).toHaveLength(4);
  const page = await chromium.browser.newPage();
  await page.goto(portal.urls.practice);
  const refusal = await own.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true });
    return chrome.scripting
      .executeScript({ target: { tabId: active?.id ?? 0 }, func: () => 1 })
      .then(String, (error: Error) => error.message);
  });
  await page.close();
  expect(refusal).toMatch(/Cannot access|cannot be scripted|Missing host permission/);
});

installed(
  'an update while a portal tab is open: the new script takes over, no finding is lost',
  async () => {
    const fault = portal.faults.find(({ id }) => id === LOCKED);
    if (!fault) throw new Error(`no fault ${LOCKED}`);
    tab = await chromium.browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await meet(tab, portal, fault);
    expect(await until(isMarked, 20_000)).toBe(true);

    await server.rollOut(2, [NEW_HOST]);
    const offered = await own.evaluate(
      () =>
        new Promise<string>((offer) => {
          chrome.runtime.onUpdateAvailable.addListener(({ version }) => offer(version));
          void chrome.runtime.requestUpdateCheck();
        }),
    );
    expect(offered).toBe('0.1.0.2');
    // What the browser does by itself as soon as nothing of the extension runs.
    await until(() =>
      own
        .evaluate(() => chrome.runtime.reload())
        .then(
          () => true,
          () => true,
        ),
    );
    own = await until(async () => {
      const page = await openOwnPage(chromium.browser, deployment.id);
      if ((await page?.evaluate(() => chrome.runtime.getManifest().version)) === '0.1.0.2')
        return page;
      await closed(page);
      return null;
    }, 40_000);
    expect(await until(isMarked, 20_000)).toBe(true);
    expect(await cases()).toHaveLength(1);
    // The old script hears the page change, and says nothing; the new one notes it.
    await tab.evaluate(() => document.querySelector('[role=alert]')?.append(' '));
    expect(await cases()).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

/** What the settings page says of a finding, once it is there. */
async function findingShown(page: Page, id: string): Promise<string | null> {
  return until(async () => {
    await page.goto(`chrome-extension://${deployment.id}/src/options/index.html`);
    const finding = await page
      .waitForSelector(`[data-finding=${id}]`, { timeout: 2_000 })
      .catch(() => null);
    return finding?.evaluate((element) => element.textContent);
  }, 20_000);
}

const watchesNewHost = async (): Promise<boolean> =>
  (await watchers()).some((script) => script.matches?.includes(`https://${NEW_HOST}/*`));

installed('the policy of the kit before holds back a new host, and is named for it', async () => {
  expect(await watchesNewHost()).toBe(false);
  const page = await chromium.browser.newPage();
  expect(await findingShown(page, 'policy-behind-package')).toContain(NEW_HOST);
  await page.close();
});

installed(
  'a portal switched off by policy is forgotten as soon as the policy arrives',
  async () => {
    const forgotten = own.evaluate(
      () =>
        new Promise<number>((done) => {
          let arrived = 0;
          chrome.storage.onChanged.addListener((changes, area) => {
            if (area === 'managed') arrived = performance.now();
            const isGone = Object.entries(changes).some(
              ([key, { newValue }]) => key.startsWith('case:') && newValue === undefined,
            );
            if (area === 'session' && isGone) done(performance.now() - arrived);
          });
        }),
    );
    await chromium.setPolicies(policies({ disabledPortals: ['practice'] }));
    // Some 20 ms on a calm machine; this leaves room for a busy one.
    expect(await forgotten).toBeLessThan(5_000);
    expect((await clinic())?.portals).toEqual([]);
    await until(async () => (await badges()).length === 0);
    await expect.poll(watchers).toEqual([]);
    const kept = () => own.evaluate(async () => Object.keys(await chrome.storage.session.get()));
    await expect.poll(kept).toEqual(['settings']);
  },
);

installed(
  'and is watched again, in the tab that stayed open, when policy takes it back',
  async () => {
    await chromium.setPolicies(policies({}));
    expect(await until(isMarked, 20_000)).toBe(true);
    await expect.poll(watchesNewHost).toBe(true);
  },
);

installed(
  'a policy that shuts it out of the portal is named, with the line that mends it',
  async () => {
    const { ExtensionSettings = {} } = server.read('policies/linux/chromium.json');
    const shut = { ...(ExtensionSettings[deployment.id] as object), runtime_allowed_hosts: [] };
    await chromium.setPolicies({
      ...policies({}),
      ExtensionSettings: { [deployment.id]: shut },
    });
    const page = await chromium.browser.newPage();
    expect(await findingShown(page, 'host-blocked')).toMatch(
      /"runtime_allowed_hosts": \["\*:\/\/\w+\.localhost"\]/,
    );
    // To the popup such a page has no address: it says so, and not that this is no portal.
    const fresh = await chromium.browser.newPage();
    await fresh.goto(portal.urls.signIn());
    await page.goto(
      `chrome-extension://${deployment.id}/src/popup/index.html?tab=${await unseenTab(page)}`,
    );
    const title = () => page.$eval('h1', (one) => one.textContent);
    await expect.poll(title).toBe(en.ui_unseen_title.message);
    await Promise.all([page.close(), fresh.close()]);
  },
);

/** The newest tab, which must be one whose address the browser does not tell. */
const unseenTab = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const newest = tabs.toSorted((a, b) => (b.id ?? 0) - (a.id ?? 0))[0];
    return newest?.url === undefined ? newest?.id : undefined;
  });

installed('without its policy it is gone, and the portal’s page goes on', async () => {
  await chromium.setPolicies({});
  const gone = async () => {
    const page = await openOwnPage(chromium.browser, deployment.id);
    await closed(page);
    return page === null;
  };
  expect(await until(gone, 30_000)).toBe(true);
  expect(await tab.evaluate(() => document.title)).not.toBe('');
});
