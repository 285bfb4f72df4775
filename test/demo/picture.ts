import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Running } from '../e2e/support/running.ts';
import { type Badge, until } from '../e2e/support/session.ts';

const ICON = join(import.meta.dirname, '../../assets/icons/problem-32.png');
const STRIP = 44;

const dataUrl = (png: Uint8Array | string): string =>
  `data:image/png;base64,${typeof png === 'string' ? png : Buffer.from(png).toString('base64')}`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/**
 * The page with the state of our button above it. A browser without a window draws no toolbar: the
 * strip shows the icon, badge and title that the browser reports for the tab.
 */
export async function pictureOf(
  page: Page,
  toolbar: Badge,
  { browser }: Running,
  path: string,
): Promise<void> {
  // The browser swaps its error page while it tries again by itself.
  const shoot = () => page.screenshot({ encoding: 'base64' }).catch(() => null);
  const shot = dataUrl(await until(shoot));
  const { width = 1100, height = 800 } = page.viewport() ?? {};
  const frame = await browser.newPage();
  await frame.setViewport({ width, height: height + STRIP });
  await frame.setContent(`<!doctype html><style>
    body { margin: 0; font: 14px system-ui, sans-serif; }
    p { display: flex; gap: 10px; align-items: center; justify-content: flex-end; height: ${STRIP}px; margin: 0; padding: 0 14px; background: #e9ebee; }
    span { position: relative; } span img { width: 24px; }
    b { position: absolute; right: -7px; bottom: -3px; padding: 0 4px; border-radius: 3px; background: #b3261e; color: #fff; font-size: 11px; }
    body > img { display: block; width: ${width}px; }
  </style><p>${escaped(toolbar.title)} <span><img src="${dataUrl(await readFile(ICON))}" alt=""><b>${escaped(toolbar.text)}</b></span></p><img src="${shot}" alt="">`);
  await frame.screenshot({ path: path as `${string}.png` });
  await frame.close();
}
