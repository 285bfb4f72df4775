import { expect } from 'vitest';
import { badge, openPopup, openTab, until } from '../support/session.ts';
import { type Stage, visit } from '../support/stage.ts';
import { meet, signIn } from '../support/visitor.ts';
import { at, log, press, pressFix, result, type Scene, succeeds, tabAt } from './helper.ts';
import { OWN_TAB } from './own-tab.ts';
import type { Row } from './row.ts';

const fault = (stage: Stage, id: string) => {
  const found = stage.portal.faults.find((one) => one.id === id);
  if (!found) throw new Error(`no fault ${id}`);
  return found;
};

/** Meets a fault and waits until the toolbar shows that it was seen. */
async function fail({ running, page, tabId }: Scene, stage: Stage, id: string): Promise<void> {
  await meet(page, stage.portal, fault(stage, id));
  await until(async () => (await badge(running, tabId)).text !== '', 15_000);
}

const neighbourCookies = ({ running }: Scene, address: string) =>
  running.browser
    .cookies()
    .then((all) => all.filter(({ domain }) => domain === new URL(address).hostname).length);

export const ROWS: readonly Row[] = [
  {
    fix: 'open-official-address',
    fault: 'an old bookmark answers 404',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'navigation.not-found');
      await pressFix(scene, 'open-official-address');
      await at(scene, '/login');
      return succeeds(scene);
    },
  },
  {
    fix: 'reload-without-cache',
    fault: 'the page’s script did not come',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.blank-page');
      await stage.portal.setFault(null);
      await pressFix(scene, 'reload-without-cache');
      expect(await result(scene, 'solved')).toBe('solved');
      return succeeds(scene);
    },
  },
  OWN_TAB,
  {
    fix: 'private-window',
    fault: 'back at the form without a message',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'session.expired');
      await stage.portal.setFault(null);
      const known = new Set(scene.running.browser.targets());
      const opened = scene.running.browser.waitForTarget(
        (one) => !known.has(one) && one.url() === stage.portal.urls.signIn(),
      );
      await pressFix(scene, 'private-window');
      const page = await (await opened).page();
      if (!page) throw new Error('the private window shows no page');
      await page.bringToFront();
      await signIn(page);
      await until(async () => page.url().endsWith('/home'), 15_000);
      expect(await result(scene, 'unknown')).toBe('unknown');
      const popup = await openPopup(scene.running, scene.tabId);
      await press(popup, 'worked');
      expect(await result(scene, 'solved')).toBe('solved');
      return 'signed in there; not seen from here, asked, solved as told';
    },
  },
  {
    fix: 'clear-portal-data',
    fault: 'the portal’s cookies are too large (431)',
    where: 'ordinary',
    async play(scene, stage) {
      const { portal } = stage;
      await portal.setFault(null);
      const { browser } = scene.running;
      const big = 'x'.repeat(3_900);
      await visit(scene.page, portal.urls.practice);
      const jar = Array.from({ length: 6 }, (_, n) => ({
        name: `old${n}`,
        value: big,
        domain: 'portal.localhost',
        path: '/',
      }));
      const desk = { name: 'desk', value: 'kept', domain: 'practice.localhost', path: '/' };
      await browser.setCookie(desk, ...jar);
      await visit(scene.page, portal.urls.signIn());
      await until(async () => (await badge(scene.running, scene.tabId)).text !== '', 15_000);
      const popup = await pressFix(scene, 'clear-portal-data');
      const panel = await popup.waitForSelector('.panel');
      const says = (await panel?.evaluate((element) => element.textContent)) ?? '';
      expect(says).toContain('portal.localhost');
      expect(says).toContain('idp.localhost');
      expect(await neighbourCookies(scene, portal.origins.portal)).toBeGreaterThan(0);
      await press(popup, 'yes');
      await at(scene, '/login');
      expect(await neighbourCookies(scene, portal.origins.practice)).toBe(1);
      return `${await succeeds(scene)}, the neighbour keeps its cookie`;
    },
  },
  {
    fix: 'allow-cookies',
    fault: 'the browser blocks the portal’s cookies',
    where: 'no-cookies',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      await stage.portal.setFault(null);
      await pressFix(scene, 'allow-cookies');
      await at(scene, '/login');
      return succeeds(scene);
    },
  },
  {
    fix: 'allow-cookies',
    fault: 'the same, and nothing may be changed by us',
    where: 'nothing-granted',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      await pressFix(scene, 'allow-cookies');
      const site = encodeURIComponent(stage.portal.origins.portal);
      await tabAt(scene.running, `chrome://settings/content/siteDetails?site=${site}`);
      return 'the browser’s own page for this site is open';
    },
  },
  {
    fix: 'allow-javascript',
    fault: 'scripts are off for the portal',
    where: 'ordinary',
    async play(scene, stage) {
      await stage.portal.setFault(null);
      await scene.running.backstage.evaluate(
        (origin) =>
          chrome.contentSettings.javascript.set({
            primaryPattern: `${origin}/*`,
            setting: 'block',
          }),
        stage.portal.origins.portal,
      );
      await visit(scene.page, stage.portal.urls.signIn('spa'));
      await pressFix(scene, 'allow-javascript');
      await scene.page.waitForSelector('#sign-in', { timeout: 15_000 });
      return succeeds(scene);
    },
  },
  {
    fix: 'allow-popups',
    fault: 'the sign-in opens a window that is blocked',
    where: 'ordinary',
    async play(scene, stage) {
      await stage.portal.setFault(null);
      const cdp = await scene.page.createCDPSession();
      // Without a press of the user's, which is what the browser's blocker looks for.
      const opens = async () => {
        const expression = `{ const one = open('about:blank', '_blank', 'popup'); one?.close(); one !== null }`;
        const { result: said } = await cdp.send('Runtime.evaluate', { expression });
        return said.value;
      };
      await visit(scene.page, stage.portal.urls.signIn());
      expect(await opens()).toBe(false);
      await scene.page.evaluate(() => {
        const alert = document.createElement('div');
        alert.setAttribute('role', 'alert');
        alert.textContent = 'Your browser has blocked a pop-up window. Please allow pop-ups.';
        document.querySelector('main')?.prepend(alert);
      });
      await until(async () => (await badge(scene.running, scene.tabId)).text !== '', 15_000);
      const reloaded = scene.page.waitForNavigation();
      await pressFix(scene, 'allow-popups', 'yes');
      await reloaded;
      expect(await opens()).toBe(true);
      return succeeds(scene);
    },
  },
  {
    fix: 'pause-extension',
    fault: 'an extension stops the page’s script',
    where: 'with-blocker',
    async play(scene, stage) {
      const { backstage } = scene.running;
      const enabled = () =>
        backstage.evaluate(async () => {
          const all = await chrome.management.getAll();
          return all.find(({ name }) => name === 'Practice Ad Blocker')?.enabled;
        });
      await stage.portal.setFault(null);
      await visit(scene.page, stage.portal.urls.signIn('spa'));
      const popup = await pressFix(scene, 'pause-extension');
      const choice = await popup.waitForSelector('.panel [data-button^=pause-]');
      await choice?.evaluate((element) => (element as HTMLElement).click());
      await scene.page.waitForSelector('#sign-in', { timeout: 15_000 });
      expect(await enabled()).toBe(false);
      const outcome = await succeeds(scene);
      await pressFix(scene, 'resume-extension');
      await until(enabled);
      return `${outcome}, the extension is on again`;
    },
  },
  {
    fix: 'reset-password',
    fault: 'two wrong passwords of three',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'credentials.invalid');
      await scene.page.bringToFront();
      await signIn(scene.page);
      const popup = await openPopup(scene.running, scene.tabId);
      await until(() => popup.$eval('h1', (title) => title.textContent?.startsWith('Stop')));
      await stage.portal.setFault(null);
      await press(popup, 'reset-password');
      const reset = await tabAt(scene.running, `${stage.portal.origins.portal}/password/reset`);
      await visit(reset.page, stage.portal.urls.signIn());
      return `stopped before the lock; ${await succeeds(reset)}`;
    },
  },
  {
    fix: 'stop before the lock',
    fault: 'one wrong password in each of two tabs',
    where: 'with-blocker',
    async play(scene, stage) {
      const { running } = scene;
      await inOwnTab(running, (other) => fail(other, stage, 'credentials.invalid'));
      await fail(scene, stage, 'credentials.invalid');
      const popup = await openPopup(running, scene.tabId);
      await until(() => popup.$eval('h1', (title) => title.textContent?.startsWith('Stop')));
      const [first] = await popup.$$eval('[data-state=open]', (steps) =>
        steps.map((step) => step.getAttribute('data-fix')),
      );
      expect(first).toBe('reset-password');
      return 'the second refusal says stop and offers the reset';
    },
  },
  {
    fix: 'status-page',
    fault: 'the portal is down',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'service.unavailable');
      await pressFix(scene, 'status-page');
      await tabAt(scene.running, `${stage.portal.origins.portal}/status`);
      return 'the status page is open';
    },
  },
  {
    fix: 'check-profile',
    fault: 'the role was missing and is restored',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'permission.no-role');
      await press(await openPopup(scene.running, scene.tabId), 'step-copy');
      await until(async () => (await log(scene)).includes('ask-admin-role done'));
      await stage.portal.setFault(null);
      await visit(scene.page, stage.portal.urls.signIn());
      const outcome = await succeeds(scene);
      await pressFix(scene, 'check-profile');
      await tabAt(scene.running, `${stage.portal.origins.portal}/profile`);
      return `${outcome}; the profile is open`;
    },
  },
  {
    fix: 'wait-for-lock',
    fault: 'locked for 15 minutes',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'account.locked');
      const popup = await openPopup(scene.running, scene.tabId);
      await popup.waitForSelector('[role=timer]');
      await aQuarterOfAnHourLater(scene);
      await openPopup(scene.running, scene.tabId);
      await until(async () => (await badge(scene.running, scene.tabId)).text === '✓', 15_000);
      return 'counts down; the toolbar says when it is over';
    },
  },
  {
    fix: 'copy for IT',
    fault: 'the browser blocks the portal’s cookies',
    where: 'nothing-granted',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      const popup = await openPopup(scene.running, scene.tabId);
      await scene.running.browser
        .defaultBrowserContext()
        .setPermission(`chrome-extension://${scene.running.extensionId}`, {
          permission: { name: 'clipboard-read' },
          state: 'granted',
        });
      await popup.bringToFront();
      await press(popup, 'it-allow-cookies');
      const copied = await until(() => popup.evaluate(() => navigator.clipboard.readText()));
      expect(copied).toContain('CookiesAllowedForUrls');
      expect(copied).toContain(new URL(stage.portal.origins.portal).host);
      return 'hosts and policy lines are in the clipboard';
    },
  },
];

/** Moves the case's evidence into the past, as if the wait had nearly gone by. */
const aQuarterOfAnHourLater = ({ running, tabId }: Scene): Promise<void> =>
  running.backstage.evaluate(async (id) => {
    const key = `case:${id}`;
    const record = (await chrome.storage.session.get(key))[key] as { evidence: { at: number }[] };
    for (const one of record.evidence) one.at -= 15 * 60_000 - 3_000;
    await chrome.storage.session.set({ [key]: record });
  }, tabId);

/** A tab of its own for a row; what it opened is closed afterwards. */
export async function inOwnTab<T>(
  running: Scene['running'],
  play: (scene: Scene) => Promise<T>,
): Promise<T> {
  const known = new Set(await running.browser.pages());
  const { page, tabId } = await openTab(running);
  try {
    return await play({ running, page, tabId });
  } finally {
    const opened = (await running.browser.pages()).filter((one) => !known.has(one));
    await Promise.allSettled(opened.map((one) => one.close()));
  }
}
