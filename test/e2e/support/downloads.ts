import type { Browser } from 'puppeteer-core';
import { connectionOf } from './firefox-chrome-scope.ts';
import type { BrowserName } from './running.ts';

/** Has a browser save files into this folder, without a question. */
export const saveTo = (browser: Browser, name: BrowserName, folder: string): Promise<void> =>
  WAYS[name](browser, folder);

const WAYS: Readonly<Record<BrowserName, (browser: Browser, folder: string) => Promise<void>>> = {
  async chromium(browser, downloadPath) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  },
  async firefox(browser, destinationFolder) {
    const downloadBehavior = { type: 'allowed', destinationFolder };
    await connectionOf(browser).send('browser.setDownloadBehavior', { downloadBehavior });
  },
};
