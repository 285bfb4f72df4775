import { expect } from 'vitest';
import { badge, until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { pressFix, succeeds } from '../helper.ts';
import type { Row } from '../row.ts';

/** What the browser keeps from the portal by a setting for its site. */
export const SITE_SETTINGS: readonly Row[] = [
  {
    fix: 'allow-javascript',
    fault: 'scripts are off for the portal',
    where: 'ordinary',
    only: { browser: 'chromium', because: 'site-settings' },
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
      await scene.page.waitForSelector('#sign-in', { timeout: 30_000 });
      return succeeds(scene);
    },
  },
  {
    fix: 'allow-popups',
    fault: 'the sign-in opens a window that is blocked',
    where: 'ordinary',
    only: { browser: 'chromium', because: 'site-settings' },
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
      await until(async () => (await badge(scene.running, scene.tabId)).text !== '');
      const reloaded = scene.page.waitForNavigation();
      await pressFix(scene, 'allow-popups', 'yes');
      await reloaded;
      expect(await opens()).toBe(true);
      return succeeds(scene);
    },
  },
];
