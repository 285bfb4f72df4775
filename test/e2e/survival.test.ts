import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet, signIn } from './support/visitor.ts';

const KILLS = 20;

let stage: Stage;
let chromium: Chromium;

beforeAll(async () => {
  stage = await setStage();
  chromium = await stage.start();
});

afterAll(() => stage.close());

const faultOf = (id: string) => {
  const fault = stage.portal.faults.find((one) => one.id === id);
  if (!fault) throw new Error(`no fault ${id}`);
  return fault;
};

/** Every try unanswered, the pause, and the look after it: the longest way to a finding, and a reserve. */
const LONGEST_MS = 30_000;

async function firstFinding(tabId: number): Promise<string | undefined> {
  const popup = await openPopup(chromium, tabId);
  await popup.waitForSelector('[data-verdict=found]', { timeout: LONGEST_MS });
  const [first] = await findings(popup);
  await popup.close();
  return first?.problem;
}

it(`loses no finding when the worker is killed while the page tells it, ${KILLS} times`, async () => {
  const { page, tabId } = await openTab(chromium);
  const found: (string | undefined)[] = [];
  for (let time = 0; time < KILLS; time += 1) {
    const met = meet(page, stage.portal, faultOf('account.locked'));
    const killing = (async () => {
      await new Promise((done) => setTimeout(done, 150 + 37 * time));
      await chromium.stopBackground();
    })();
    await Promise.all([met, killing]);
    found.push(await firstFinding(tabId));
  }
  expect(found).toEqual(Array(KILLS).fill('account.locked'));
  await page.close();
}, 180_000);

it('makes room for a finding when session storage is full', async () => {
  const { page, tabId } = await openTab(chromium);
  await chromium.backstage.evaluate(async () => {
    const filler = 'x'.repeat(1_000_000);
    for (let tab = 9_001; tab < 9_011; tab += 1) {
      const full = await chrome.storage.session
        .set({ [`case:${tab}`]: { openedAt: tab, filler } })
        .then(
          () => false,
          () => true,
        );
      if (full) return;
    }
  });
  await meet(page, stage.portal, faultOf('credentials.invalid'));
  expect(await firstFinding(tabId)).toBe('credentials.invalid');
  await page.close();
});

it.each([
  ['text', 'garbage'],
  ['a wrong shape', { format: 1, portal: 7, evidence: 'none' }],
  ['a newer format', { format: 2, portal: 'practice', openedAt: 1, page: 1, evidence: [] }],
  ['a prototype key', JSON.parse('{"__proto__": {"format": 1}, "format": 1}')],
])('recovers from stored %s', async (_, damage) => {
  const { page, tabId } = await openTab(chromium);
  await chromium.backstage.evaluate(
    (id, value) => chrome.storage.session.set({ [`case:${id}`]: JSON.parse(value) }),
    tabId,
    JSON.stringify(damage),
  );
  await meet(page, stage.portal, faultOf('credentials.invalid'));
  expect(await firstFinding(tabId)).toBe('credentials.invalid');
  await page.close();
});

/** Says something as our own content script would: what a page could do after breaking out of its world. */
const asContentScript = (tabId: number, said: object): Promise<unknown> =>
  chromium.backstage.evaluate(
    async (tab, message) => {
      const [first] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [message],
        func: (one) => chrome.runtime.sendMessage(one).catch(() => null),
      });
      return first?.result ?? null;
    },
    tabId,
    said,
  );

it('obeys no forged message: not from the page, not from a broken content script', async () => {
  const { page, tabId } = await openTab(chromium);
  await stage.portal.setFault(null);
  await page.goto(stage.portal.urls.signIn());
  const [official, help] = [stage.portal.urls.signIn(), stage.portal.urls.help];
  await page.goto(help);
  const forged = {
    name: 'popup:fix',
    ask: { tabId, fix: 'open-official-address', page: 1, pressed: 1 },
  };
  await page.evaluate((message) => {
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('page:saw', { detail: message }));
  }, forged);
  expect(
    await page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    ),
  ).toBe('undefined');
  const send = (message: object) => asContentScript(tabId, message);
  expect(await send(forged)).toBeNull();
  expect(
    await send({ name: 'page:saw', ask: { texts: [{ text: 'x', where: 'address' }] } }),
  ).toBeNull();
  expect(await send({ name: 'page:own', ask: {} })).toBeNull();
  await new Promise((done) => setTimeout(done, 500));
  expect(page.url()).toBe(help);
  expect(page.url()).not.toBe(official);
  expect((await badge(chromium, tabId)).text).toBe('');
  await page.close();
});

it('forgets a tab when it is closed', async () => {
  const { page, tabId } = await openTab(chromium);
  await meet(page, stage.portal, faultOf('account.locked'));
  await until(async () => (await badge(chromium, tabId)).text !== '');
  await page.close();
  const stored = async () =>
    chromium.backstage.evaluate(
      async (id) => `case:${id}` in (await chrome.storage.session.get(null)),
      tabId,
    );
  await until(async () => !(await stored()));
});

it('forgets the attempt when the sign-in succeeds', async () => {
  const { page, tabId } = await openTab(chromium);
  await meet(page, stage.portal, faultOf('credentials.invalid'));
  await until(async () => (await badge(chromium, tabId)).text !== '');
  await stage.portal.setFault(null);
  await page.goto(stage.portal.urls.signIn());
  await signIn(page);
  await page.waitForFunction(() => location.pathname === '/home');
  await until(async () => (await badge(chromium, tabId)).text === '');
  const stored = () =>
    chromium.backstage.evaluate(
      async (key) => JSON.stringify((await chrome.storage.session.get(key))[key]),
      `case:${tabId}`,
    );
  await until(async () => !(await stored()).includes('credentials.invalid'));
  await page.close();
});
