import { expect } from 'vitest';
import { badge, until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { at, press, pressFix, type Scene, succeeds } from '../helper.ts';
import type { Row } from '../row.ts';

/** What the portal and its sign-in service stored is cleared, and nothing else. */
export const CLEAR_DATA: Row = {
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
    await until(async () => (await badge(scene.running, scene.tabId)).text !== '');
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
};

const neighbourCookies = ({ running }: Scene, address: string) =>
  running.browser
    .cookies()
    .then((all) => all.filter(({ domain }) => domain === new URL(address).hostname).length);
