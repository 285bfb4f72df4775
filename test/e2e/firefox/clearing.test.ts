import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFirefox } from '../support/firefox.ts';
import type { RunningFirefox } from '../support/running.ts';
import { openTab, until } from '../support/session.ts';
import { type Stage, setStage, visit } from '../support/stage.ts';

/** A site that is no portal, with cookies and data of its own. */
const other = createServer((_, response) => {
  response.setHeader('set-cookie', 'keep=me; Max-Age=9999');
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><p>Another site</p><script>localStorage.keep = "me"</script>');
});
const otherUrl = () => `http://news.localhost:${(other.address() as AddressInfo).port}/`;

let stage: Stage;
let running: RunningFirefox;

beforeAll(async () => {
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  stage = await setStage({
    adapt: (clinic) => ({ ...clinic, requiredPermissions: ['browsingData', 'cookies', 'privacy'] }),
  });
  running = await startFirefox({ extension: stage.extension });
});

afterAll(async () => {
  await running.close();
  await stage.close();
  other.close();
});

const historySize = () =>
  running.inChrome(`(async () => {
    const { PlacesUtils } = ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');
    const db = await PlacesUtils.promiseDBConnection();
    const [row] = await db.execute('SELECT COUNT(*) AS n FROM moz_historyvisits');
    return row.getResultByName('n');
  })()`) as Promise<number>;

/** Every preference a user or an extension may have set that concerns cookies, pop-ups or proxies. */
const globalSettings = () =>
  running.inChrome(`JSON.stringify(['network.cookie.', 'dom.disable_open_during_load', 'network.proxy.', 'privacy.']
    .flatMap((branch) => Services.prefs.getChildList(branch))
    .filter((name) => Services.prefs.prefHasUserValue(name))
    .filter((name) => !/lastFetch|lastInstalled|sanitize|purge_trackers|bounceTracking/.test(name))
    .map((name) => [name, Services.prefs.getPrefType(name) === 32 ? Services.prefs.getStringPref(name) : Services.prefs.getPrefType(name) === 64 ? Services.prefs.getIntPref(name) : Services.prefs.getBoolPref(name)])
    .sort())`);

const cookiesOf = (host: string) =>
  running.inChrome(`Services.cookies.getCookiesFromHost('${host}', {}).length`) as Promise<number>;

const storedCase = async (tabId: number) =>
  JSON.stringify(
    await running.backstage.evaluate((key) => chrome.storage.session.get(key), `case:${tabId}`),
  );

it('clears the portal and nothing else: not another site, not the history, no global setting', async () => {
  const { page: news } = await openTab(running);
  await visit(news, otherUrl());
  const { page, tabId } = await openTab(running);
  await stage.portal.setFault(null);
  await visit(page, stage.portal.urls.signIn());
  await until(async () => (await cookiesOf('portal.localhost')) > 0);
  await until(async () => (await historySize()) >= 2);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: a cookie as sites set them
    document.cookie = 'old=1; max-age=9999';
  });
  const [visits, settings] = [await historySize(), await globalSettings()];
  await until(async () => (await storedCase(tabId)).includes('"page"'));

  const popup = await running.browser.newPage();
  await running.goToOwn(popup, `src/popup/index.html?tab=${tabId}`);
  const key = `case:${tabId}`;
  const pageNow = await popup.evaluate(
    async (name) => (await chrome.storage.session.get(name))[name] as { page: number },
    key,
  );
  await popup.evaluate((ask) => chrome.runtime.sendMessage({ name: 'popup:fix', ask }), {
    tabId,
    fix: 'clear-portal-data',
    page: pageNow.page,
    pressed: 1,
  });
  await until(async () => /"fix":"clear-portal-data"/.test(await storedCase(tabId)));

  await until(() => page.evaluate(() => !/old=1/.test(document.cookie)).catch(() => false));
  expect(await historySize()).toBeGreaterThanOrEqual(visits);
  expect(await globalSettings()).toBe(settings);
  expect(await cookiesOf('news.localhost')).toBe(1);
  expect(await news.evaluate(() => localStorage.getItem('keep'))).toBe('me');
  await Promise.all([news.close(), page.close(), popup.close()]);
});
