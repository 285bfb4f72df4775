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

/** Has the system choose the colours, as in Windows' contrast themes; only Chromium's driver can. */
export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  if (!isForced) throw new Error('colours are not forced');
}

/** Buttons whose edge cannot be told from the page behind them. */
export const invisibleButtons = (page: Page): Promise<readonly string[]> =>
  page.$$eval('button', (buttons) =>
    buttons
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { borderTopWidth, borderTopColor, textDecorationLine } = getComputedStyle(one);
        const behind = getComputedStyle(document.body).backgroundColor;
        const hasEdge = Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== behind;
        return !hasEdge && textDecorationLine === 'none';
      })
      .map((one) => one.outerHTML),
  );

/** Animations that run for longer than an eye notices. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 100)
      .map((one) => (one as CSSAnimation).animationName ?? one.id),
  );
