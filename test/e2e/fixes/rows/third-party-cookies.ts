import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { badge, until } from '../../support/session.ts';
import { type Stage, visit } from '../../support/stage.ts';
import { signIn } from '../../support/visitor.ts';
import { result, type Scene } from '../helper.ts';
import type { Row } from '../row.ts';

/** The practice frames the portal, and the browser keeps no cookies of other sites in frames. */
export const THIRD_PARTY_COOKIES: Row = {
  fix: 'allow-third-party-cookies',
  fault: 'the portal’s cookies are blocked in the practice’s frame',
  where: 'no-third-party-cookies',
  only: { browser: 'chromium', because: 'site-settings' },
  async play(scene, stage) {
    await stage.portal.frameSignIn();
    await visit(scene.page, stage.portal.urls.practice);
    await until(async () => (await badge(scene.running, scene.tabId)).text !== '');
    expect(await keepsInFrames(scene, stage, stage.portal.origins.portal)).toBe('block');
    await scene.page.evaluate(() => Object.assign(globalThis, { atWork: 'half typed' }));
    await pressOnIcon(scene);
    const frame = await until(async () => portalIn(scene, '/login'));
    await signIn(frame);
    await until(async () => portalIn(scene, '/home'));
    // The practice's own page was not loaded again: what was typed there is still there.
    expect(await scene.page.evaluate(() => Object(globalThis).atWork)).toBe('half typed');
    expect(await keepsInFrames(scene, stage, stage.portal.origins.portal)).toBe('allow');
    expect(await keepsInFrames(scene, stage, 'http://other.localhost')).toBe('block');
    return `signed in in the frame, ${await result(scene, 'solved')}; other sites stay blocked`;
  },
};

/** Pressed on the icon itself: only that lets us look at the practice's page. */
async function pressOnIcon({ running, page }: Scene): Promise<void> {
  const popup = await running.pressIcon(page);
  await until(() =>
    popup.evaluate(() => {
      const name = '[data-button=allow-third-party-cookies]';
      const button = document.querySelector<HTMLElement>(name);
      button?.click();
      return button !== null;
    }),
  );
}

const portalIn = ({ page }: Scene, path: string): Frame | undefined =>
  page.frames().find((one) => URL.canParse(one.url()) && new URL(one.url()).pathname === path);

/** How the browser is set for a site's cookies in the practice's page. */
const keepsInFrames = ({ running }: Scene, { portal }: Stage, site: string) =>
  running.backstage.evaluate(
    async (primaryUrl, secondaryUrl) =>
      (await chrome.contentSettings.cookies.get({ primaryUrl, secondaryUrl })).setting,
    `${site}/`,
    portal.urls.practice,
  );
