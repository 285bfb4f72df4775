import type { Page } from 'puppeteer-core';

/** What stands in the real clipboard, in both forms that a mail program may paste. */
export const clipboardOf = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
