import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Waits until a browser that was just started has its worker listening: it has published settings
 * then. A request that began before is heard of without its cookies, all its redirects long.
 */
export const workerListens = (backstage: Page): Promise<unknown> =>
  until(
    () => backstage.evaluate(async () => 'settings' in (await chrome.storage.session.get(null))),
    20_000,
  );
