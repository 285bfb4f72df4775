import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../kit/build-extension.ts';
import { checkClinic } from '../../src/core/clinic/check.ts';
import type { Case } from '../../src/core/evidence.ts';
import type { Running } from './support/running.ts';
import { badge, openTab, until } from './support/session.ts';
import { visit } from './support/stage.ts';
import { startBrowser, targetOf } from './support/start.ts';

/** Pages of sign-in portals on which nothing is wrong. */
const FOLDER = join(import.meta.dirname, '../pages/healthy');
const PAGES = (await readdir(FOLDER)).filter((file) => file.endsWith('.html'));
/** Longer than a blank page, a storm's late look and a repainted badge take. */
const LONG_ENOUGH_MS = 2_500;
const TABS_AT_ONCE = 12;
/** Something is wrong here: proves that an alarm on any of these pages would have been seen. */
const SICK = 'sick.html';
const SICK_PAGE = `<!doctype html><html lang="en"><title>Sign in</title><form method="post">
  <div role="alert">Your account has been locked after too many failed sign-in attempts.</div>
  <input autocomplete="username"><input type="password"><button>Sign in</button></form></html>`;

let server: Server;
let origin: string;
let out: string;
let chromium: Running;
const alarms = new Map<string, string[]>();

async function serve(): Promise<Server> {
  const started = createServer(async ({ url = '' }, response) => {
    const file = basename(url);
    const known = file === SICK || PAGES.includes(file);
    if (!known) return response.writeHead(204).end();
    const html = file === SICK ? SICK_PAGE : await readFile(join(FOLDER, file));
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return started;
}

async function build(): Promise<string> {
  const portal = {
    id: 'healthy',
    name: 'Healthy',
    signIn: [`${origin}/login`],
    hosts: [new URL(origin).host],
  };
  const checked = checkClinic({ portals: [portal] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  const [extension] = await buildExtension(checked.clinic, { out, targets: [targetOf()] });
  if (!extension) throw new Error('nothing was built');
  return extension;
}

const caseOf = (tabId: number): Promise<Case | undefined> =>
  chromium.backstage.evaluate(
    async (key) => (await chrome.storage.session.get(key))[key] as Case | undefined,
    `case:${tabId}`,
  );

/** What the extension takes for a problem here: the page's own words, and the badge. */
async function alarmsOn(tabId: number): Promise<string[]> {
  const { text } = await badge(chromium, tabId);
  const found = ((await caseOf(tabId))?.evidence ?? []).flatMap(({ fact }) =>
    fact.kind === 'message' && fact.problem && fact.strength !== 'weak'
      ? [`${fact.problem} (${fact.strength}, ${fact.where}, ${fact.lang}): ${fact.text}`]
      : [],
  );
  return text === '' ? found : [`badge ${text}`, ...found];
}

/** Opens one page and lets it settle; the content script must have told what it looks like. */
async function look({ page, tabId }: Awaited<ReturnType<typeof openTab>>, file: string) {
  await visit(page, `${origin}/login/${file}`);
  await until(async () =>
    (await caseOf(tabId))?.evidence.some(({ fact }) => fact.kind === 'page' && !fact.blank),
  );
  await new Promise((done) => setTimeout(done, LONG_ENOUGH_MS));
  alarms.set(file, await alarmsOn(tabId));
  await page.close();
}

beforeAll(async () => {
  server = await serve();
  origin = `http://portal.localhost:${(server.address() as AddressInfo).port}`;
  out = await mkdtemp(join(tmpdir(), 'login-triage-healthy-'));
  chromium = await startBrowser({ extension: await build() });
  const files = [SICK, ...PAGES];
  while (files.length > 0) {
    const tabs = [];
    // One after another: a tab is known by its number being new.
    for (const file of files.splice(0, TABS_AT_ONCE))
      tabs.push({ file, tab: await openTab(chromium) });
    await Promise.all(tabs.map(({ file, tab }) => look(tab, file)));
  }
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
  await rm(out, { recursive: true, force: true });
});

it('would see an alarm', () => {
  expect(alarms.get(SICK)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^badge /), expect.stringMatching(/locked/)]),
  );
});

it('has a hundred pages to be silent on', () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(100);
});

it.each(PAGES)('stays silent on %s', (file) => {
  expect(alarms.get(file), file).toEqual([]);
});
