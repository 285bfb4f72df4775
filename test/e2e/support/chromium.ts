import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';
import { switchesOf } from './chromium-switches.ts';
import { saveTo } from './downloads.ts';
import { withPolicies } from './policies.ts';
import type { RealPopup, Running, StartOptions } from './running.ts';
import { until } from './until.ts';
import { workerListens } from './worker-listens.ts';
import { stopWorkers, workerRuns } from './workers.ts';

export type { Running as Chromium } from './running.ts';

/** What a person would set under "Sites that can never use cookies", and for third-party cookies. */
async function setCookies(
  profile: string,
  { blockCookiesOf: hosts = [], blockThirdPartyCookies }: StartOptions,
): Promise<void> {
  const cookies = Object.fromEntries(hosts.map((host) => [`${host},*`, { setting: 2 }]));
  const preferences = {
    profile: {
      content_settings: { exceptions: { cookies } },
      ...(blockThirdPartyCookies !== undefined && {
        cookie_controls_mode: blockThirdPartyCookies ? 1 : 0,
      }),
    },
  };
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

/** An unpacked extension's id: 16 bytes of its path's hash, a letter for each hexadecimal digit. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

async function programOf({ policies }: StartOptions, profile: string): Promise<string> {
  const found = findBrowser(BROWSERS.chromium);
  if (!found) throw new Error('no Chromium here: `npm test` and `npm run demo` install it');
  return policies ? withPolicies(found, policies, profile) : found;
}

async function launch(options: StartOptions, profile: string): Promise<readonly [Browser, string]> {
  const { extension, headed, otherExtensions = [] } = options;
  const id = idOf(extension);
  const browser = await puppeteer.launch({
    executablePath: await programOf(options, profile),
    headless: !headed,
    pipe: true,
    enableExtensions: [extension, ...otherExtensions],
    userDataDir: profile,
    args: [...FLAGS, ...switchesOf(options)],
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    defaultViewport: headed ? null : { width: 1100, height: 800 },
  });
  const own = await browser
    .waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id), {
      timeout: 30_000,
    })
    .catch(async (error: unknown) => {
      await browser.close();
      throw new Error(`no worker of ${extension} came up`, { cause: error });
    });
  return [browser, new URL(own.url()).hostname];
}

/** Starts a real Chromium with a fresh profile and the built extension. */
export async function startChromium(options: StartOptions): Promise<Running> {
  const profile = await mkdtemp(join(tmpdir(), 'login-triage-'));
  await setCookies(profile, options);
  const [browser, extensionId] = await launch(options, profile);
  const goToOwn = async (page: Page, path: string) =>
    void (await page.goto(`chrome-extension://${extensionId}/${path}`));
  const backstage = await browser.newPage();
  await goToOwn(backstage, 'manifest.json');
  await workerListens(backstage);
  return {
    name: 'chromium',
    browser,
    extensionId,
    backstage,
    goToOwn,
    saveTo: (folder) => saveTo(browser, 'chromium', folder),
    pressIcon: (page) => pressIcon(browser, extensionId, page),
    stopBackground: () => stopWorkers(browser, extensionId),
    backgroundRuns: async () => workerRuns(browser, extensionId),
    prefer: (page, { scheme, motion }) =>
      page.emulateMediaFeatures([
        ...(scheme ? [{ name: 'prefers-color-scheme', value: scheme }] : []),
        ...(motion ? [{ name: 'prefers-reduced-motion', value: motion }] : []),
      ]),
    allowClipboard: () =>
      browser.defaultBrowserContext().setPermission(`chrome-extension://${extensionId}`, {
        permission: { name: 'clipboard-read' },
        state: 'granted',
      }),
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function pressIcon(browser: Browser, id: string, page: Page): Promise<RealPopup> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await until(async () => {
    const pages = await extension.pages();
    return pages.find((one) => one.url().includes('/popup/') && !one.url().includes('?tab='));
  });
  return { evaluate: (inPopup) => popup.evaluate(inPopup).catch(() => null) };
}
