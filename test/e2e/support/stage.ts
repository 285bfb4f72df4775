import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../../kit/build-extension.ts';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { type Portal, startPortal } from '../../portal/index.ts';
import type { BrowserName, Running, StartOptions } from './running.ts';
import { browserUnderTest, startBrowser, targetOf } from './start.ts';

/** A running practice portal, the extension built for it, and browsers started with it. */
export interface Stage {
  readonly portal: Portal;
  /** Folder of the built extension. */
  readonly extension: string;
  start(options?: Omit<StartOptions, 'extension'>): Promise<Running>;
  close(): Promise<void>;
}

async function build(portal: Portal, out: string, browser: BrowserName): Promise<string> {
  const checked = checkClinic(portal.clinic());
  if (!checked.ok)
    throw new Error(`the practice clinic is wrong: ${JSON.stringify(checked.errors)}`);
  const [extension] = await buildExtension(checked.clinic, { out, targets: [targetOf(browser)] });
  if (!extension) throw new Error('nothing was built');
  return extension;
}

/** Sets everything up for one file of real-browser tests, or for the demo; leaves nothing when it fails. */
export async function setStage({ browser = browserUnderTest } = {}): Promise<Stage> {
  const portal = await startPortal();
  const out = await mkdtemp(join(tmpdir(), 'login-triage-dist-'));
  const running: Running[] = [];
  const close = async () => {
    await Promise.all(running.map((one) => one.close()));
    await portal.close();
    await rm(out, { recursive: true, force: true });
  };
  const extension = await build(portal, out, browser).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    portal,
    extension,
    start: async (options = {}) => {
      const started = await startBrowser({ extension, ...options }, browser);
      running.push(started);
      return started;
    },
    close,
  };
}

/** Goes to an address and waits for the page, also where the browser shows its own error page. */
export const visit = (page: Page, url: string): Promise<unknown> =>
  page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
