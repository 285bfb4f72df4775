import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';
import { buildSupportPage } from '../../../kit/support-page.ts';
import { saveTo } from '../support/downloads.ts';
import { browserUnderTest } from '../support/start.ts';

export interface DeskPage {
  readonly page: Page;
  /** Requests that are not the page itself, and everything the console said. */
  readonly noise: string[];
  /** Where files for the page are put. */
  readonly folder: string;
  /** Chooses files as a person would. */
  choose(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Chooses a file that is in the folder already. */
  chooseAgain(name: string): Promise<void>;
  paste(text: string): Promise<void>;
  /** The line that says what was read, once reading has ended. */
  outcome(): Promise<string>;
  /** Presses a button by its words, if it is there. */
  press(label: string): Promise<void>;
  close(): Promise<void>;
}

/** The offline support page, built and opened from the disk in a real browser of this language. */
export async function openDesk(language = 'en-US'): Promise<DeskPage> {
  const folder = await mkdtemp(join(tmpdir(), 'login-triage-desk-'));
  const file = join(folder, 'support.html');
  await buildSupportPage(file);
  const browser = await startPlain();
  const page = await browser.newPage();
  await saveTo(browser, browserUnderTest, folder);
  const noise: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) noise.push(request.url().slice(0, 200));
  });
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    noise,
    folder,
    choose: (files) => choose(page, folder, files),
    chooseAgain: (name) => upload(page, [join(folder, name)]),
    paste: (text) => paste(page, text),
    outcome: () => outcome(page),
    press: (label) => press(page, label),
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The browser of this run, without an extension. */
function startPlain(): Promise<Browser> {
  const executablePath = findBrowser(BROWSERS[browserUnderTest]);
  if (!executablePath) throw new Error(`no ${browserUnderTest} here: \`npm test\` installs it`);
  const isFirefox = browserUnderTest === 'firefox';
  return puppeteer.launch({
    executablePath,
    ...(isFirefox ? { browser: 'firefox' } : {}),
    args: isFirefox ? [] : ['--no-sandbox', '--no-first-run', '--lang=en-US'],
    defaultViewport: { width: 1200, height: 1400 },
  });
}

async function choose(
  page: Page,
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.values(files).map((body, i) => writeFile(paths[i] ?? '', body)));
  await upload(page, paths);
}

async function upload(page: Page, paths: readonly string[]): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
}

/** Sets the whole text at once: typing a megabyte would test the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (area, value) => {
      area.value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await page.click('button.main');
}

async function outcome(page: Page): Promise<string> {
  await page.waitForFunction(
    () => /^Reports:/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    { timeout: 120_000, polling: 50 },
  );
  return page.$eval('[role=status]', (status) => status.textContent ?? '');
}

async function press(page: Page, label: string): Promise<void> {
  for (const button of await page.$$('button')) {
    if ((await button.evaluate((one) => one.textContent?.trim())) === label) await button.click();
  }
}
