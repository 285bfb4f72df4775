import type { Page } from 'puppeteer-core';

/** What stands in the real clipboard, in both forms that a mail program may paste. */
export const clipboardOf = (page: Page) =>
  // No function with a name in it: tsx names functions through a helper that pages do not have.
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const [text, html] = await Promise.all([
      item?.getType('text/plain'),
      item?.getType('text/html'),
    ]);
    return { text: await text?.text(), html: await html?.text() };
  });
