import { expect } from 'vitest';
import { openPopup, until } from '../../support/session.ts';
import { signIn } from '../../support/visitor.ts';
import { fail, press, pressFix, result } from '../helper.ts';
import type { Row } from '../row.ts';

/** A window of its own, of which we see nothing. */
export const PRIVATE_WINDOW: Row = {
  fix: 'private-window',
  fault: 'back at the form without a message',
  where: 'ordinary',
  only: { browser: 'chromium', because: 'private-access' },
  async play(scene, stage) {
    await fail(scene, stage, 'sso.silent-return');
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
    await until(async () => page.url().endsWith('/home'));
    expect(await result(scene, 'unknown')).toBe('unknown');
    const popup = await openPopup(scene.running, scene.tabId);
    await press(popup, 'worked');
    expect(await result(scene, 'solved')).toBe('solved');
    return 'signed in there; not seen from here, asked, solved as told';
  },
};
