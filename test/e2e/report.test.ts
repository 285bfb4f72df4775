import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clipboardOf } from './support/clipboard.ts';
import type { Running } from './support/running.ts';
import { badge, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet } from './support/visitor.ts';

let stage: Stage;
let running: Running;
let popup: Page;
let folder: string;
const noise: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'login-triage-saved-'));
  stage = await setStage();
  running = await stage.start();
  popup = await openLocked();
});

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** The popup of a tab with a locked account, with what its console says and where it saves. */
async function openLocked(): Promise<Page> {
  const fault = stage.portal.faults.find(({ id }) => id === 'account.locked');
  if (!fault) throw new Error('no such fault');
  const { page, tabId } = await openTab(running);
  await meet(page, stage.portal, fault);
  await until(async () => (await badge(running, tabId)).text !== '');
  const opened = await openPopup(running, tabId);
  opened.on('console', (message) => noise.push(message.text()));
  opened.on('pageerror', (error) => noise.push(String(error)));
  await running.saveTo(folder);
  await running.allowClipboard();
  await opened.bringToFront();
  return opened;
}

const preview = () => popup.$eval('[data-report]', (pre) => pre.textContent ?? '');
const press = (name: string) => popup.locator(`[data-button="${name}"]`).click();
const unfold = () =>
  popup.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
const clipboard = () => clipboardOf(popup);

/** The only file of that kind, once it is there; it is taken away. */
async function saved(ending: string): Promise<string> {
  const name = await until(async () => (await readdir(folder)).find((one) => one.endsWith(ending)));
  const text = await readFile(join(folder, name), 'utf8');
  await rm(join(folder, name));
  return text;
}

it('copies in one press what it shows, byte for byte', async () => {
  await press('copy');
  await popup.waitForSelector('.state.fine');
  const copied = await clipboard();
  expect(copied.text).toBe(await preview());
  expect(copied.html).toContain('<table');
});

it('keeps its table when it is pasted into a mail', async () => {
  await popup.evaluate(() => {
    const mail = document.createElement('div');
    mail.id = 'mail';
    mail.contentEditable = 'true';
    document.body.append(mail);
    mail.focus();
  });
  await popup.keyboard.down('Control');
  await popup.keyboard.press('v');
  await popup.keyboard.up('Control');
  const cells = await until(async () => {
    const texts = await popup.$$eval('#mail td', (all) => all.map((cell) => cell.textContent));
    return texts.length > 0 ? texts : null;
  });
  const shown = (await preview()).split('\n').filter((line) => line.startsWith('  '));
  const pairs = cells.flatMap((cell, i) => (i % 2 === 0 ? [`  ${cell}: ${cells[i + 1]}`] : []));
  expect(shown.length).toBeGreaterThan(15);
  expect(pairs.filter((line) => shown.includes(line)).length).toBeGreaterThan(15);
  await popup.$eval('#mail', (mail) => mail.remove());
});

it('takes what only the sender knows, and refuses the shape of a secret in words', async () => {
  await unfold();
  await popup.type('#entry-npi', '1234567890');
  await popup.type('#entry-callback', '+1 555 0134');
  await popup.type('#entry-note', 'Token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx');
  const refusals = () =>
    popup.$$eval('.entry .refusal', (all) => all.map((one) => one.textContent).filter(Boolean));
  expect(await refusals()).toEqual([
    expect.stringContaining('one digit'),
    expect.stringContaining('looks like a password'),
  ]);
  expect(await preview()).not.toMatch(/1234567890|eyJhbG/);
  expect(await preview()).toContain('+1 555 0134');
  await popup.$eval('#entry-npi', (one) => (one as HTMLInputElement).select());
  await popup.type('#entry-npi', '1234567893');
  await popup.$eval('#entry-note', (one) => (one as HTMLTextAreaElement).select());
  await popup.type('#entry-note', 'We open at 7');
  expect(await refusals()).toEqual([]);
  expect(await preview()).toMatch(/1234567893[\s\S]*We open at 7/);
});

it('leaves out the lines that the sender does not want to send', async () => {
  expect(await preview()).toContain('+1 555 0134');
  await popup.locator('[data-row=callback]').click();
  expect(await preview()).not.toContain('+1 555 0134');
  expect(await preview()).toContain('[removed by the sender]');
  await press('copy-again');
  await popup.waitForSelector('.state.fine');
  expect((await clipboard()).text).toBe(await preview());
});

it('saves a mail that says what the preview says, and the data of it', async () => {
  await press('save-mail');
  const mail = await PostalMime.parse(await saved('.eml'));
  const shown = await preview();
  expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(shown);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  expect(mail.subject).toMatch(/\[LT-[A-Z2-7]{8} [A-Z2-7]{10}\]$/);
  await press('save-json');
  const data = JSON.parse(await saved('.json')) as { reference: string; entered: object };
  expect(shown).toContain(`LT-${data.reference}`);
  expect(data.entered).toMatchObject({ npi: '1234567893', note: 'We open at 7' });
});

it('is read back by the page for the service desk in the extension', async () => {
  const report = await preview();
  const desk = await running.browser.newPage();
  desk.on('console', (message) => noise.push(message.text()));
  desk.on('pageerror', (error) => noise.push(String(error)));
  await running.goToOwn(desk, 'src/support/index.html');
  await desk.bringToFront();
  await desk.waitForSelector('textarea');
  await desk.$eval(
    'textarea',
    (area, text) => {
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    report,
  );
  await desk.click('button.main');
  await desk.waitForSelector('article');
  const read = await desk.$eval('article', (article) => article.textContent);
  expect(read).toContain(/LT-[A-Z2-7]{8}/.exec(report)?.[0]);
  expect(read).toContain('We open at 7');
  await desk.close();
});

it('says nothing on the console: no policy of ours is touched', () => expect(noise).toEqual([]));
