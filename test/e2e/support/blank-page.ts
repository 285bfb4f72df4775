import type { Page, Viewport } from 'puppeteer-core';
import { speak, type Wording } from './locale.ts';
import type { Running } from './running.ts';

/** A blank page of this size in which a page of ours holds still and speaks a language. */
export async function blankPage(
  { browser, prefer }: Running,
  size: Viewport,
  wording?: Wording,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await prefer(page, { motion: 'reduce' });
  // tsx names functions through a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name ??= (one) => one');
  if (wording) await speak(page, wording);
  return page;
}
