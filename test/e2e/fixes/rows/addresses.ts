import { expect } from 'vitest';
import { openPopup, until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { at, fail, log, press, pressFix, result, succeeds, tabAt } from '../helper.ts';
import type { Row } from '../row.ts';

/** Another address, or the same once more. */
export const ADDRESSES: readonly Row[] = [
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
];
