import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';

const OTHER_SITES = 50;

let stage: Stage;
let chromium: Chromium;
const asked: string[] = [];
/** Fifty sites that are no portal. */
const others = createServer((request, response) => {
  asked.push(`${request.headers.host}${request.url}`);
  response.setHeader('set-cookie', 'sid=1');
  response.setHeader('content-type', 'text/html');
  response.end('<p role="alert">Your account is locked. Try again in 15 minutes.</p>');
});
const port = () => (others.address() as AddressInfo).port;

beforeAll(async () => {
  await new Promise<void>((done) => others.listen(0, '127.0.0.1', done));
  stage = await setStage();
  chromium = await stage.start();
});

afterAll(async () => {
  await stage.close();
  others.close();
});

it(`hears nothing of ${OTHER_SITES} other sites: they do not even wake the worker`, async () => {
  const { page } = await openTab(chromium);
  await chromium.stopBackground();
  // The browser says that a worker is gone a moment after it was told to end it.
  await until(async () => !(await chromium.backgroundRuns()));
  const before = await chromium.backstage.evaluate(() => chrome.storage.session.get(null));
  for (let site = 0; site < OTHER_SITES; site += 1) {
    await visit(page, `http://site${site}.localhost:${port()}/login?error=access_denied`);
    expect(await chromium.backgroundRuns()).toBe(false);
  }
  expect(await chromium.backstage.evaluate(() => chrome.storage.session.get(null))).toEqual(before);
  expect(asked.length).toBeGreaterThanOrEqual(OTHER_SITES);
  await page.close();
});

it('can send nothing: the browser refuses every kind of request from our own pages', async () => {
  const { page, tabId } = await openTab(chromium);
  await visit(page, stage.portal.urls.signIn());
  const popup = await openPopup(chromium, tabId);
  asked.length = 0;
  const sent = await popup.evaluate(async (address) => {
    navigator.sendBeacon(`${address}/beacon`);
    new Image().src = `${address}/image`;
    const fetched = await fetch(`${address}/fetch`).then(
      () => true,
      () => false,
    );
    return fetched;
  }, `http://site.localhost:${port()}`);
  await new Promise((done) => setTimeout(done, 500));
  expect(sent).toBe(false);
  expect(asked).toEqual([]);
  await Promise.all([page.close(), popup.close()]);
});

it('leaves the page as it found it: no node, no name, no style of ours', async () => {
  const { page } = await openTab(chromium);
  await visit(page, stage.portal.urls.signIn());
  await new Promise((done) => setTimeout(done, 1_000));
  const traces = await page.evaluate(() => ({
    frames: [...document.querySelectorAll('iframe, link, script, img')].filter((one) =>
      /(chrome|moz)-extension/.test(one.outerHTML),
    ).length,
    names: Object.keys(globalThis).filter((name) => /triage/i.test(name)),
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(traces).toEqual({ frames: 0, names: [], sheets: 0 });
  await page.close();
});
