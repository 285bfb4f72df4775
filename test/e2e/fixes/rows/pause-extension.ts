import { expect } from 'vitest';
import { until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { pressFix, succeeds } from '../helper.ts';
import type { Row } from '../row.ts';

/** Another extension is in the way. */
export const PAUSE_EXTENSION: Row = {
  fix: 'pause-extension',
  fault: 'an extension stops the page’s script',
  where: 'with-blocker',
  only: { browser: 'chromium', because: 'admin-only' },
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
    await scene.page.waitForSelector('#sign-in', { timeout: 30_000 });
    expect(await enabled()).toBe(false);
    const outcome = await succeeds(scene);
    await pressFix(scene, 'resume-extension');
    await until(enabled);
    return `${outcome}, the extension is on again`;
  },
};
