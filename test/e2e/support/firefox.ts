import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';
import { saveTo } from './downloads.ts';
import { type ChromeScope, chromeScope } from './firefox-chrome-scope.ts';
import { proxyPreferences, setNetwork } from './firefox-network.ts';
import type { RealPopup, RunningFirefox, StartOptions, Wishes } from './running.ts';
import { until } from './until.ts';
import { workerListens } from './worker-listens.ts';

/** Preferences of every test: what the driver switches off, on again; what would go out, off. */
const PREFERENCES = {
  'dom.disable_open_during_load': true,
  'network.cookie.cookieBehavior': 5,
  // The practice portal speaks http on loopback.
  'dom.security.https_first': false,
  'intl.locale.requested': 'en-US',
  'dom.events.testing.asyncClipboard': true,
};

/** Policies from a file of their own; no file of the system is touched. Nothing may then leave the machine. */
async function underPolicies(policies: StartOptions['policies']) {
  if (!policies) return { preferences: {}, env: {}, forget: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'login-triage-policies-'));
  const file = join(folder, 'policies.json');
  await writeFile(file, JSON.stringify({ policies }));
  const preferences = {
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    'browser.policies.alternatePath': file,
  };
  const forget = () => rm(folder, { recursive: true });
  return { preferences, env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' }, forget };
}

async function launch(options: StartOptions, preferences: object): Promise<Browser> {
  const executablePath = findBrowser(BROWSERS.firefox);
  if (!executablePath) throw new Error('no Firefox here: `npm test` and `npm run demo` install it');
  const policy = await underPolicies(options.policies);
  const started = puppeteer.launch({
    browser: 'firefox',
    env: { ...process.env, ...policy.env },
    executablePath,
    headless: !options.headed,
    // Opens moz-extension addresses and the browser's own scope to the driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...proxyPreferences(options),
      ...options.preferences,
      ...policy.preferences,
      ...preferences,
    },
    defaultViewport: options.headed ? null : { width: 1100, height: 800 },
  });
  // Read once, at the start.
  return started.finally(policy.forget);
}

/** Starts a real Firefox with a fresh profile and the built extension, added for this session. */
export async function startFirefox(options: StartOptions): Promise<RunningFirefox> {
  const id = await geckoId(options.extension);
  const uuid = randomUUID();
  const browser = await launch(options, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  });
  try {
    const inChrome = await chromeScope(browser);
    for (const origin of options.blockCookiesOf ?? []) await blockCookies(inChrome, origin);
    await setNetwork(inChrome, options);
    for (const folder of [options.extension, ...(options.otherExtensions ?? [])])
      await browser.installExtension(folder);
    const goToOwn = (page: Page, path: string) => goTo(page, `moz-extension://${uuid}/${path}`);
    const backstage = await browser.newPage();
    await goToOwn(backstage, 'manifest.json');
    await workerListens(backstage);
    const background = (what: string) =>
      inChrome(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.${what}`);
    return {
      name: 'firefox',
      inChrome,
      browser,
      extensionId: uuid,
      backstage,
      goToOwn,
      saveTo: (folder) => saveTo(browser, 'firefox', folder),
      pressIcon: (page) => pressIcon(inChrome, id, page),
      stopBackground: async () => void (await background('terminateBackground()')),
      backgroundRuns: async () => (await background('backgroundState')) !== 'stopped',
      prefer: async (_, wishes) => void (await inChrome(wish(wishes))),
      // A preference of every test: reading is allowed to whoever has the focus.
      allowClipboard: async () => undefined,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const wish = ({ scheme, motion }: Wishes): string =>
  [
    ...(scheme
      ? [setting('layout.css.prefers-color-scheme.content-override', SCHEMES[scheme])]
      : []),
    ...(motion ? [setting('ui.prefersReducedMotion', 1)] : []),
  ].join(';');

const SCHEMES = { dark: 0, light: 1 } as const;

const setting = (name: string, value: number): string =>
  `Services.prefs.setIntPref('${name}', ${value})`;

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** What a person would set under "Manage Exceptions" of the cookie settings. */
const blockCookies = (inChrome: ChromeScope, origin: string): Promise<unknown> =>
  inChrome(`Services.perms.addFromPrincipal(
    Services.scriptSecurityManager.createContentPrincipalFromOrigin(${JSON.stringify(origin)}),
    'cookie', Services.perms.DENY_ACTION)`);

/** The driver hears no load event of extension pages, so it must not wait for one. */
async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await until(() =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false),
  );
}

/** The popup is in no list of the driver's: read from within, through the browser's own scope. */
async function pressIcon(inChrome: ChromeScope, id: string, page: Page): Promise<RealPopup> {
  await page.bringToFront();
  await inChrome(`(async () => {
    // A person's press elsewhere closes it; the driver's does not.
    const open = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
    if (open) await new Promise((closed) => {
      open.addEventListener('popuphidden', closed, { once: true });
      open.hidePopup();
    });
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const actionOf = ExtensionParent.apiManager.global.browserActionFor;
    // A press of a person's lets the extension see the tab.
    extension.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
    const patience = new Promise((done) => setTimeout(done, 5_000));
    await Promise.race([actionOf(extension).openPopup(window, true), patience]);
  })()`);
  return {
    evaluate: async <T>(inPopup: () => T) =>
      JSON.parse(String(await inChrome(readPopup(`(${inPopup})()`)))) as T | null,
  };
}

/** A popup that is just being replaced never answers: null then, and it is asked again. */
const readPopup = (expression: string): string => `new Promise((answer) => {
  setTimeout(() => answer('null'), 2_000);
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) return answer('null');
  const { messageManager } = popup;
  messageManager.addMessageListener('login-triage:read', function hear({ data }) {
    messageManager.removeMessageListener('login-triage:read', hear);
    answer(data);
  });
  const script = ${JSON.stringify(frameScript(expression))};
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;

function frameScript(expression: string): string {
  return `{
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer = 'null';
    try {
      answer = Cu.evalInSandbox(${JSON.stringify(`JSON.stringify(${expression}) ?? 'null'`)}, box);
    } catch {}
    sendAsyncMessage('login-triage:read', answer);
  }`;
}
