import type { Page } from 'puppeteer-core';
import { readReport, toEml, toHtml, toJson } from '../../../src/core/report/index.ts';
import { say } from '../../core/report/example.ts';
import { clipboardOf } from '../support/clipboard.ts';
import type { Running } from '../support/running.ts';

/** Everything the extension holds or shows about a tab, the report in every rendering. */
export async function outputsOf(running: Running, popup: Page, tabId: number) {
  await running.goToOwn(popup, `src/popup/index.html?tab=${tabId}`);
  await popup.bringToFront();
  await popup.waitForSelector('h1');
  const screen = await popup.$eval('body', (body) => body.innerHTML);
  const button = await popup
    .waitForSelector('[data-button=read]', { timeout: 3_000 })
    .catch(() => null);
  await button?.click();
  const preview = button && (await popup.waitForSelector('[data-report]'));
  const report = (await preview?.evaluate((pre) => pre.textContent)) ?? '';
  const clipboard = preview ? await copied(popup) : '';
  const stored = await running.backstage.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  return { screen, report, clipboard, renderings: renderings(report), storage: stored };
}

/** Copies the report that is shown, and reads the clipboard in both its forms. */
async function copied(popup: Page): Promise<string> {
  await popup.locator('[data-button=copy-again]').click();
  await popup.waitForSelector('.state.fine');
  const { text, html } = await clipboardOf(popup);
  return `${text}\n${html}`;
}

/** The other renderings, from what the report says of itself. */
function renderings(text: string): string {
  if (text === '') return '';
  const report = readReport(text);
  if ('error' in report) throw new Error(`the report cannot be read back: ${report.error}`);
  return [toHtml(report, say), toJson(report), toEml(report, say)].join('\n');
}
