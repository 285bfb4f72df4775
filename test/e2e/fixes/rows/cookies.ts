import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openPopup, until } from '../../support/session.ts';
import { at, fail, press, pressFix, succeeds, tabAt } from '../helper.ts';
import type { Row } from '../row.ts';

/** The browser blocks the portal’s cookies. */
export const COOKIES: readonly Row[] = [
  {
    fix: 'allow-cookies',
    fault: 'the browser blocks the portal’s cookies',
    where: 'no-cookies',
    only: { browser: 'chromium', because: 'site-settings' },
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
    only: { browser: 'chromium', because: 'site-settings' },
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      await pressFix(scene, 'allow-cookies');
      const { page } = await tabAt(scene.running, 'chrome://settings/content/siteData');
      const { hostname } = new URL(stage.portal.origins.portal);
      await until(async () => (await textOf(page)).includes(hostname), 30_000);
      return 'the browser’s own list is open, with the portal in it';
    },
  },
  {
    fix: 'copy for IT',
    fault: 'the browser blocks the portal’s cookies',
    where: 'nothing-granted',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      const popup = await openPopup(scene.running, scene.tabId);
      await scene.running.allowClipboard();
      await popup.bringToFront();
      await press(popup, 'it-allow-cookies');
      const copied = await until(() => popup.evaluate(() => navigator.clipboard.readText()));
      expect(copied).toContain('CookiesAllowedForUrls');
      expect(copied).toContain(new URL(stage.portal.origins.portal).host);
      return 'hosts and policy lines are in the clipboard';
    },
  },
];

/** All text of a page, that in shadow roots too: the browser's own pages are made of them. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const within = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : ''))
        .join(root.textContent ?? '');
    return within(document);
  });
