import { expect } from 'vitest';
import { badge, openPopup, until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { signIn } from '../../support/visitor.ts';
import { fail, inOwnTab, press, type Scene, succeeds, tabAt } from '../helper.ts';
import type { Row } from '../row.ts';

/** Refused passwords: before the lock, and while it lasts. */
export const LOCKOUT: readonly Row[] = [
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
    fix: 'wait-for-lock',
    fault: 'locked for 15 minutes',
    where: 'ordinary',
    async play(scene, stage) {
      await fail(scene, stage, 'account.locked');
      const popup = await openPopup(scene.running, scene.tabId);
      await popup.waitForSelector('[role=timer]');
      await aQuarterOfAnHourLater(scene);
      await openPopup(scene.running, scene.tabId);
      await until(async () => (await badge(scene.running, scene.tabId)).text === '✓');
      return 'counts down; the toolbar says when it is over';
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
