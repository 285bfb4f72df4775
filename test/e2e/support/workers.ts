import type { Browser } from 'puppeteer-core';

const isWorkerOf = (id: string, type: string, url: string): boolean =>
  type === 'service_worker' && url.includes(id);

/** Whether the worker of an extension runs now. */
export const workerRuns = (browser: Browser, id: string): boolean =>
  browser.targets().some((one) => isWorkerOf(id, one.type(), one.url()));

/** Ends the worker of an extension, as Chromium does after half a minute of rest. */
export async function stopWorkers(browser: Browser, id: string): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const own = targetInfos.filter(({ type, url }) => isWorkerOf(id, type, url));
  for (const { targetId } of own) await cdp.send('Target.closeTarget', { targetId });
  await cdp.detach();
}
