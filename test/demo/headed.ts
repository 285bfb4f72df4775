import type { BrowserName } from '../e2e/support/running.ts';
import { setStage } from '../e2e/support/stage.ts';
import type { Fault } from '../portal/types.ts';

/** Opens a browser window with the practice portal and its fault menu; ends when it is closed. */
export async function showHeaded(browser: BrowserName, fault?: Fault): Promise<void> {
  const stage = await setStage({ browser });
  try {
    const { portal } = stage;
    const blocked = fault?.browser?.cookies === 'block';
    const running = await stage.start({
      headed: true,
      ...(blocked ? { blockCookiesOf: [portal.origins.portal] } : {}),
    });
    await portal.setFault(fault?.id ?? null);
    const menu = await running.browser.newPage();
    await menu.goto(portal.urls.menu);
    const page = await running.browser.newPage();
    await page.goto(fault ? portal.urls.start(fault) : portal.urls.signIn());
    console.log(`Portal:     ${portal.urls.signIn()}
Fault menu: ${portal.urls.menu}
User name "demo", password "demo-password". Close the browser to end.`);
    await new Promise<void>((closed) => running.browser.once('disconnected', () => closed()));
  } finally {
    await stage.close();
  }
}
