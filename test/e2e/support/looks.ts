import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds on the page as it is now. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const found = await inPage.run(document);
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What can be pressed and is smaller than 24 × 24 (WCAG 2.2, 2.5.8). */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.$$eval('button, a, summary, select, input:not([type=file])', (elements) =>
    elements
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((one) => one.outerHTML),
  );
