import type { Browser } from 'puppeteer-core';

/** Ends the worker of an extension, as Chromium does after half a minute of rest. */
export async function stopWorkers(browser: Browser, id: string): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const own = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
  for (const { targetId } of own) await cdp.send('Target.closeTarget', { targetId });
  await cdp.detach();
}
