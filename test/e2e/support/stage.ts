import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../../kit/build-extension.ts';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import type { Clinic } from '../../../src/core/portal.ts';
import { type Portal, startPortal } from '../../portal/index.ts';
import type { BrowserName, Running, StartOptions } from './running.ts';
import { browserUnderTest, startBrowser, targetOf } from './start.ts';

/** A running practice portal, the extension built for it, and browsers started with it. */
export interface Stage {
  /** The browser it is for. */
  readonly browser: BrowserName;
  readonly portal: Portal;
  /** The configuration the extension was built with. */
  readonly clinic: Clinic;
  /** Folder of the built extension. */
  readonly extension: string;
  start(options?: Omit<StartOptions, 'extension'>): Promise<Running>;
  close(): Promise<void>;
}

export type PracticeClinic = ReturnType<Portal['clinic']>;

interface StageOptions {
  readonly browser?: BrowserName;
  /** The practice's configuration as this stage needs it. */
  readonly adapt?: (clinic: PracticeClinic) => PracticeClinic;
}

function check(asked: PracticeClinic): Clinic {
  const checked = checkClinic(asked);
  if (checked.ok) return checked.clinic;
  throw new Error(`the practice clinic is wrong: ${JSON.stringify(checked.errors)}`);
}

async function build(clinic: Clinic, out: string, browser: BrowserName): Promise<string> {
  const [extension] = await buildExtension(clinic, { out, targets: [targetOf(browser)] });
  if (!extension) throw new Error('nothing was built');
  return extension;
}

/** Sets everything up for one file of real-browser tests, or for the demo; leaves nothing when it fails. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { browser = browserUnderTest, adapt = (clinic) => clinic } = options;
  const portal = await startPortal();
  const clinic = check(adapt(portal.clinic()));
  const out = await mkdtemp(join(tmpdir(), 'login-triage-dist-'));
  const running: Running[] = [];
  const close = async () => {
    await Promise.all(running.map((one) => one.close()));
    await portal.close();
    await rm(out, { recursive: true, force: true });
  };
  const extension = await build(clinic, out, browser).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    browser,
    portal,
    clinic,
    extension,
    start: async (how = {}) => {
      const started = await startBrowser({ extension, ...how }, browser);
      running.push(started);
      return started;
    },
    close,
  };
}

/** Goes to an address and waits for the page, also where the browser shows its own error page. */
export const visit = (page: Page, url: string): Promise<unknown> =>
  page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
