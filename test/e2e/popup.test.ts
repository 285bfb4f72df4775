import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet } from './support/visitor.ts';

let stage: Stage;
let chromium: Chromium;

beforeAll(async () => {
  stage = await setStage();
  chromium = await stage.start();
});

afterAll(() => stage.close());

async function locked(): Promise<{ page: Page; tabId: number }> {
  const fault = stage.portal.faults.find(({ id }) => id === 'account.locked');
  if (!fault) throw new Error('no such fault');
  const tab = await openTab(chromium);
  await meet(tab.page, stage.portal, fault);
  await until(async () => (await badge(chromium, tab.tabId)).text !== '');
  return tab;
}

it('says the problem in the real popup of the toolbar', async () => {
  const { page } = await locked();
  const popup = await chromium.pressIcon(page);
  const first = () =>
    popup.evaluate(() =>
      document.querySelector('[data-verdict=found]')?.getAttribute('data-problem'),
    );
  expect(await until(first)).toBe('account.locked');
  await page.close();
});

it('copies with one press exactly what it shows, as text and as a table', async () => {
  const { page, tabId } = await locked();
  const popup = await openPopup(chromium, tabId);
  await chromium.allowClipboard();
  await popup.bringToFront();
  await popup.locator('[data-button=copy]').click();
  const preview = await popup.waitForSelector('[data-report]');
  const shown = await preview?.evaluate((pre) => pre.textContent);
  const copied = await until(() =>
    popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return item?.types.includes('text/html')
        ? { text: await read('text/plain'), html: await read('text/html') }
        : null;
    }),
  );
  expect(copied?.text).toBe(shown);
  expect(copied?.html).toContain('<table');
  expect(shown).toContain('account.locked');
  expect(shown).not.toMatch(/demo-password|\bdemo\b/);
  await Promise.all([page.close(), popup.close()]);
});

it('copies by keyboard alone, in six presses', async () => {
  const { page, tabId } = await locked();
  const popup = await openPopup(chromium, tabId);
  await popup.waitForSelector('[data-button=copy]');
  await popup.bringToFront();
  let presses = 0;
  const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-button'));
  while ((await focused()) !== 'copy' && presses < 5) {
    await popup.keyboard.press('Tab');
    presses += 1;
  }
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-report]');
  expect(presses + 1).toBeLessThanOrEqual(6);
  await Promise.all([page.close(), popup.close()]);
});

it('says calmly that another page is none of its business', async () => {
  const { page, tabId } = await openTab(chromium);
  // A page of the practice's own, without the portal in a frame.
  await page.goto(new URL('/faults/menu', stage.portal.urls.practice).href);
  const popup = await openPopup(chromium, tabId);
  await popup.waitForSelector('.calm h1');
  expect(await findings(popup)).toEqual([]);
  await Promise.all([page.close(), popup.close()]);
});
