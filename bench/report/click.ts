import { badge, openPopup, openTab, until } from '../../test/e2e/support/session.ts';
import { setStage } from '../../test/e2e/support/stage.ts';
import { meet } from '../../test/e2e/support/visitor.ts';
import { summary, type Times } from './times.ts';

/** From the press on "Copy report" to the moment the browser says that it is on the clipboard. */
export async function clickToClipboard(runs: number): Promise<Times> {
  const stage = await setStage({ browser: 'chromium' });
  try {
    const running = await stage.start();
    const fault = stage.portal.faults.find(({ id }) => id === 'account.locked');
    if (!fault) throw new Error('no such fault');
    const { page, tabId } = await openTab(running);
    await meet(page, stage.portal, fault);
    await until(async () => (await badge(running, tabId)).text !== '');
    const taken: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const popup = await openPopup(running, tabId);
      await popup.bringToFront();
      await popup.waitForSelector('[data-button=copy]');
      taken.push(await popup.evaluate(pressAndWait));
      await popup.close();
    }
    return summary(taken);
  } finally {
    await stage.close();
  }
}

/** Runs in the popup. */
function pressAndWait(): Promise<number> {
  return new Promise((done) => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    let began = 0;
    clipboard.write = (items) => write(items).finally(() => done(performance.now() - began));
    began = performance.now();
    document.querySelector<HTMLElement>('[data-button=copy]')?.click();
  });
}
