import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFirefox } from '../support/firefox.ts';
import { factsIn } from '../support/read-case.ts';
import type { Running } from '../support/running.ts';
import { openPopup, openTab, until } from '../support/session.ts';
import { type Stage, setStage } from '../support/stage.ts';
import { meet } from '../support/visitor.ts';

/** Nobody let us see private windows, and no policy installed us: as Firefox comes. */
let stage: Stage;
let running: Running;

beforeAll(async () => {
  stage = await setStage();
  running = await startFirefox({ extension: stage.extension });
});

afterAll(async () => {
  await running?.close();
  await stage?.close();
});

/** A tab in which the sign-in came back to the form. */
async function failed(): Promise<{ page: Page; tabId: number }> {
  const tab = await openTab(running);
  const fault = stage.portal.faults.find(({ id }) => id === 'session.expired');
  if (!fault) throw new Error('no such fault');
  await meet(tab.page, stage.portal, fault);
  await until(async () => (await factsIn(running, tab.tabId, 'message')).length > 0);
  return tab;
}

it('a private window is left to the clinician, with keys and address, and asked about afterwards', async () => {
  const { page, tabId } = await failed();
  const popup = await openPopup(running, tabId);
  const step = await popup.waitForSelector('[data-fix=private-window]');
  const words = await step?.evaluate((one) => one.textContent);
  expect(words).toContain('Ctrl+Shift+P');
  expect(words).toContain(stage.portal.urls.signIn());
  expect(words).not.toContain('Press the button');
  expect(await popup.$('[data-button=private-window]')).toBeNull();
  const did = await popup.waitForSelector('[data-button=did-private-window]');
  await did?.evaluate((button) => (button as HTMLElement).click());
  await popup.waitForSelector('[data-result] [data-button=worked]');
  await Promise.all([page.close(), popup.close()]);
});

it('whoever asks for it all the same is told that it must be done by hand', async () => {
  const { page, tabId } = await failed();
  const popup = await openPopup(running, tabId);
  const outcome = await popup.evaluate(async (tab) => {
    const key = `case:${tab}`;
    const { [key]: record } = await chrome.storage.session.get(key);
    const ask = { tabId: tab, fix: 'private-window', page: (record as { page: number }).page };
    return chrome.runtime.sendMessage({ name: 'popup:fix', ask: { ...ask, pressed: Date.now() } });
  }, tabId);
  expect(outcome).toEqual({ done: false, because: 'by-hand' });
  await Promise.all([page.close(), popup.close()]);
});
