import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { whyNoPolicies } from '../../support/policies.ts';
import { badge, openPopup, until } from '../../support/session.ts';
import { fail, log, pressFix, type Scene } from '../helper.ts';
import type { Row } from '../row.ts';

const RESULT = '[data-result=failed]';

/** The clinic's policies forbid what the fix would do: said, and never taken for done. */
const held = (row: Omit<Row, 'only' | 'impossible'>): Row => ({
  ...row,
  only: { browser: 'chromium', because: 'chromium-policies' },
  impossible: whyNoPolicies,
});

export const HELD_BY_POLICY: readonly Row[] = [
  held({
    fix: 'allow-cookies',
    fault: 'policy blocks the portal’s cookies',
    where: 'cookies-held',
    async play(scene, stage) {
      await fail(scene, stage, 'browser.cookies-blocked');
      await refused(scene, 'allow-cookies', 'clinic’s settings hold this');
      const popup = await openPopup(scene.running, scene.tabId);
      await until(async () => (await open(popup)).join() === 'report-to-clinic-it');
      expect(await advice(popup)).toContain('Send the report to your clinic’s IT');
      const lines = await popup.$$eval('[data-fix=allow-cookies] .policy pre', (all) =>
        all.map(({ textContent }) => JSON.parse(textContent ?? '')),
      );
      expect(lines[0]).toHaveProperty('CookiesAllowedForUrls');
      expect((await badge(scene.running, scene.tabId)).text).not.toBe('✓');
      return 'said: held by policy, ask IT, with the policy lines';
    },
  }),
  held({
    fix: 'private-window',
    fault: 'policy forbids private windows',
    where: 'no-private-windows',
    async play(scene, stage) {
      await fail(scene, stage, 'sso.silent-return');
      const atSignIn = () =>
        scene.running.browser.targets().filter((one) => one.url() === stage.portal.urls.signIn());
      const before = atSignIn().length;
      await refused(scene, 'private-window', 'private windows are switched off here');
      const popup = await openPopup(scene.running, scene.tabId);
      await until(async () => (await open(popup))[0] === 'start-again');
      expect(atSignIn()).toHaveLength(before);
      return 'said: switched off here; the next step is offered';
    },
  }),
];

/** Presses the fix and reads the refusal, now and in a popup opened later; its button is gone. */
async function refused(scene: Scene, fix: string, because: string): Promise<void> {
  const pressed = await pressFix(scene, fix);
  for (const popup of [pressed, await openPopup(scene.running, scene.tabId)]) {
    const said = () => popup.$eval(RESULT, ({ textContent }) => textContent).catch(() => '');
    await until(async () => (await said())?.includes(because));
    expect(await popup.$(`[data-button=${fix}]`)).toBeNull();
    expect(await popup.$(`[data-fix=${fix}][data-state=undone]`)).not.toBeNull();
  }
  expect(await log(scene)).toEqual([`${fix} pending`, `${fix} failed`]);
}

const open = (popup: Page): Promise<(string | null)[]> =>
  popup.$$eval('[data-state=open]', (steps) => steps.map((one) => one.getAttribute('data-fix')));

const advice = (popup: Page): Promise<string | null> =>
  popup.$eval('[data-verdict=found]', ({ textContent }) => textContent);
