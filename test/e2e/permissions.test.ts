import { cp, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { Running } from './support/running.ts';
import { until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';
import { browserUnderTest, startBrowser } from './support/start.ts';

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
  const running = await startBrowser({ extension });
  try {
    return await pressOn(running);
  } finally {
    await running.close();
  }
}

async function pressOn({ browser, pressIcon }: Running): Promise<string> {
  const page = await browser.newPage();
  await visit(page, stage.portal.urls.signIn());
  const popup = await pressIcon(page);
  return until(async () => {
    const said = await popup.evaluate(() => document.querySelector('main h1')?.textContent ?? '');
    return said === en.ui_checking_title.message ? '' : said;
  });
}

it('says that it may not look where its hosts were withdrawn', async () => {
  expect(await saidOnPortal(await withdrawn('nothing else'))).toBe(en.ui_grant_title.message);
});

it('would not even know the portal without activeTab, but in Firefox', async () => {
  // A press of the icon lets every extension of manifest 3 see the tab there, with activeTab or without.
  const said = browserUnderTest === 'firefox' ? en.ui_grant_title : en.ui_unseen_title;
  expect(await saidOnPortal(await withdrawn('activeTab'))).toBe(said.message);
});
