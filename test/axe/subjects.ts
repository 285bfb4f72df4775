import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildSupportPage } from '../../kit/support-page.ts';
import { toText } from '../../src/core/report/index.ts';
import { say } from '../core/report/example.ts';
import { many } from '../core/triage/many.ts';
import type { Wording } from '../e2e/support/locale.ts';
import { openPage, PAGE_STATES } from '../e2e/support/page-states.ts';
import { openState } from '../e2e/support/popup-state.ts';
import type { Running } from '../e2e/support/running.ts';
import { STATES } from '../popup/states/index.ts';

/** Something to be looked at in every language. */
export interface Subject {
  readonly name: string;
  open(running: Running, wording: Wording): Promise<Page>;
}

const REPORTS = many(8).map((report) => toText(report, say));

/** What is pasted into the support page: nothing, reports, and one that is cut off. */
const PASTED = {
  support: '',
  'support-reports': [...REPORTS, REPORTS[0]?.slice(0, -80)].join('\n\n'),
} as const;

/** Every state of the popup and of the other pages, and the support page, built into a folder. */
export async function gather(): Promise<{
  readonly subjects: readonly Subject[];
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'login-triage-axe-'));
  const file = join(folder, 'support.html');
  await buildSupportPage(file);
  return {
    subjects: [
      ...STATES.map((state) => ({
        name: state.name,
        open: (running: Running, wording: Wording) => openState(running, state, wording),
      })),
      ...PAGE_STATES.map((state) => ({
        name: state.name,
        open: (running: Running, wording: Wording) => openPage(running, state, wording),
      })),
      ...Object.entries(PASTED).map(([name, text]) => ({
        name,
        open: (running: Running, { code }: Wording) => openSupport(running, file, code, text),
      })),
    ],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The support page of a service desk that reads this language. */
async function openSupport(
  { browser }: Running,
  file: string,
  language: string,
  text: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('h1');
  if (text === '') return page;
  await page.$eval(
    'textarea',
    (area, pasted) => {
      area.value = pasted;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await page.click('button.main');
  await page.waitForSelector('article');
  return page;
}
