import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Hosts whose cookies the browser's own settings block. */
  readonly blockCookiesOf?: readonly string[];
  readonly headed?: boolean;
}

export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** A page of the extension's own that does nothing: asks the browser without waking the worker. */
  readonly backstage: Page;
  close(): Promise<void>;
}

/** What a person would set under "Sites that can never use cookies". */
async function blockCookies(profile: string, hosts: readonly string[]): Promise<void> {
  const exceptions = Object.fromEntries(hosts.map((host) => [`${host},*`, { setting: 2 }]));
  const preferences = { profile: { content_settings: { exceptions: { cookies: exceptions } } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-sync',
  '--lang=en-US',
];

/** Starts a real Chromium with a fresh profile and the built extension. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findBrowser(BROWSERS.chromium);
  if (!executablePath)
    throw new Error('no Chromium here: `npm test` and `npm run demo` install it');
  const profile = await mkdtemp(join(tmpdir(), 'login-triage-'));
  if (options.blockCookiesOf) await blockCookies(profile, options.blockCookiesOf);
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    args: FLAGS,
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    defaultViewport: options.headed ? null : { width: 1100, height: 800 },
  });
  const own = await browser
    .waitForTarget((one) => one.type() === 'service_worker', { timeout: 10_000 })
    .catch(async (error: unknown) => {
      await browser.close();
      throw new Error(`no worker of ${options.extension} came up`, { cause: error });
    });
  const extensionId = new URL(own.url()).hostname;
  const backstage = await browser.newPage();
  await backstage.goto(`chrome-extension://${extensionId}/manifest.json`);
  return {
    browser,
    extensionId,
    backstage,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
