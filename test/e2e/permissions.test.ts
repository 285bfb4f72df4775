import { cp, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { type Chromium, startChromium } from './support/chromium.ts';
import { until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** The package as it is after somebody withdrew its hosts, and without `lacking`. */
async function withdrawn(lacking: string): Promise<string> {
  const folder = `${stage.extension}-without-${lacking.replace(' ', '-')}`;
  await cp(stage.extension, folder, { recursive: true });
  const file = `${folder}/manifest.json`;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  const { permissions = [], host_permissions: hosts, ...rest } = manifest;
  const kept = permissions.filter((name) => name !== lacking);
  const changed = { ...rest, permissions: kept, optional_host_permissions: hosts };
  await writeFile(file, JSON.stringify(changed));
  return folder;
}

/** What the popup says first when its button is pressed on the portal's sign-in page. */
async function saidOnPortal(extension: string): Promise<string> {
  const chromium = await startChromium({ extension });
  try {
    return await pressOn(chromium);
  } finally {
    await chromium.close();
  }
}

async function pressOn({ browser, extensionId }: Chromium): Promise<string> {
  const page = await browser.newPage();
  await visit(page, stage.portal.urls.signIn());
  const own = (await browser.extensions()).get(extensionId);
  if (!own) throw new Error('the extension is not there');
  await page.triggerExtensionAction(own);
  const popup = await until(async () => (await own.pages()).find(isPopup) ?? null);
  return until(() => popup.$eval('h1', (title) => title.textContent ?? '').catch(() => ''));
}

const isPopup = (page: Page): boolean => page.url().includes('/src/popup/');

it('says that it may not look where its hosts were withdrawn', async () => {
  expect(await saidOnPortal(await withdrawn('nothing else'))).toBe(en.ui_grant_title.message);
});

it('would not even know the portal without activeTab', async () => {
  expect(await saidOnPortal(await withdrawn('activeTab'))).toBe(en.ui_elsewhere_title.message);
});
