import type { Frame, Page } from 'puppeteer-core';
import type { Fault, Portal } from '../../portal/index.ts';
import { visit } from './stage.ts';

/** The practice portal's only user. */
const USER = { name: 'demo', password: 'demo-password' };
const CODE = '135790';

/** Submits; where the server draws the next page, waits for it. */
async function send(page: Page | Frame): Promise<void> {
  const drawsItself = new URL(page.url()).pathname.startsWith('/app/');
  const left = drawsItself ? null : page.waitForNavigation({ timeout: 30_000 });
  await page.click('form[method=post] button[type=submit], form#sign-in button[type=submit]');
  await left;
}

/** Types the user's own name and password, and submits. */
export async function signIn(page: Page | Frame, name = USER.name): Promise<void> {
  await page.waitForSelector('input[type=password]');
  await page.type('input[autocomplete=username]', name);
  await page.type('input[type=password]', USER.password);
  await send(page);
}

/** Types a code that the portal never sent, and submits. */
export async function typeCode(page: Page): Promise<void> {
  await page.waitForSelector('input[autocomplete=one-time-code]');
  await page.type('input[autocomplete=one-time-code]', CODE);
  await send(page);
}

/** Does what a visitor does to meet the fault: opens a page, submits, types the code. */
export async function meet(page: Page, portal: Portal, fault: Fault): Promise<void> {
  await portal.setFault(fault.id);
  await visit(page, portal.urls.start(fault));
  if (fault.steps === 'open' || fault.steps === 'open-legacy') return;
  if (fault.how.formLife) await new Promise((done) => setTimeout(done, fault.how.formLife));
  await signIn(page);
  if (fault.steps !== 'submit-code') return;
  await typeCode(page);
}
