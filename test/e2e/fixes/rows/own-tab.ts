import { createServer } from 'node:http';
import { expect } from 'vitest';
import { listening } from '../../../faults/servers/listening.ts';
import { until } from '../../support/session.ts';
import { visit } from '../../support/stage.ts';
import { succeeds, tabAt } from '../helper.ts';
import type { Row } from '../row.ts';

/** A program of nobody the portal knows: its page shows the portal in a frame. */
const startDesk = (portal: string) =>
  listening(
    createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><title>Desk</title><iframe src="${portal}"></iframe>`),
    ),
  );

/** The portal forbids every frame but its own practice's (`frame-ancestors`), so the browser shows none of it. */
export const OWN_TAB: Row = {
  fix: 'open-own-tab',
  fault: 'another program frames the portal',
  where: 'ordinary',
  async play(scene, stage) {
    await stage.portal.setFault(null);
    const desk = await startDesk(stage.portal.urls.signIn());
    try {
      const address = `http://desk.localhost:${desk.port}/`;
      await visit(scene.page, address);
      // Pressed on the icon itself: only that lets us look at the other program's page.
      const popup = await scene.running.pressIcon(scene.page);
      await until(() =>
        popup.evaluate(() => {
          const button = document.querySelector<HTMLElement>('[data-button=open-own-tab]');
          button?.click();
          return button !== null;
        }),
      );
      const own = await tabAt(scene.running, stage.portal.urls.signIn());
      expect(scene.page.url()).toBe(address);
      return await succeeds(own);
    } finally {
      await desk.close();
    }
  },
};
