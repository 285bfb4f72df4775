import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../../../.ci/browsers.mjs';
import { withPolicies } from '../support/policies.ts';

export interface ManagedChromium {
  readonly browser: Browser;
  /** Puts other policies in force while the browser runs. */
  setPolicies(policies: object): Promise<void>;
  close(): Promise<void>;
}

/** What the driver switches off, and what an installation by policy needs. */
const WANTED = [
  '--disable-background-networking',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-component-update',
];

/** So that the test may look into an extension that the user may not touch. */
const LOOKING_IN = { DeveloperToolsAvailability: 1 };

/** Starts a Chromium without any extension, under these policies, which no other program sees. */
export async function startManagedChromium(policies: object): Promise<ManagedChromium> {
  const found = findBrowser(BROWSERS.chromium);
  if (!found) throw new Error('no Chromium here: `npm test` installs it');
  const profile = await mkdtemp(join(tmpdir(), 'login-triage-managed-'));
  const program = await withPolicies(found, { ...policies, ...LOOKING_IN }, profile);
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--no-first-run', '--lang=en-US'],
    ignoreDefaultArgs: WANTED,
  });
  const folder = join(profile, 'etc/policies/managed');
  return {
    browser,
    setPolicies: async (next) => {
      // Whole or not at all: the browser watches this folder.
      await writeFile(join(profile, 'next.json'), JSON.stringify({ ...next, ...LOOKING_IN }));
      await rename(join(profile, 'next.json'), join(folder, 'test.json'));
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A page of the extension that does nothing, or null while it is not installed. */
export async function openOwnPage(browser: Browser, id: string): Promise<Page | null> {
  const page = await browser.newPage();
  const answer = await page.goto(`chrome-extension://${id}/manifest.json`).catch(() => null);
  if (answer?.ok()) return page;
  await closed(page);
  return null;
}

/** The page goes by itself when the extension does. */
export const closed = (page: Page | null): Promise<void> | undefined =>
  page?.close().catch(() => undefined);

/** A policy as the browser's own page about them knows it. */
interface PolicyShown {
  readonly name: string;
  readonly value?: unknown;
  readonly error?: string;
  readonly warning?: string;
}

/** The policies that are set, read from the elements of chrome://policy. */
export const policiesShown = (page: Page): Promise<PolicyShown[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    return within(document)
      .map((element) => (element as { policy?: PolicyShown }).policy)
      .filter((policy): policy is PolicyShown => policy?.value !== undefined)
      .map(({ name, error = '', warning = '' }) => ({ name, error, warning }));
  });
