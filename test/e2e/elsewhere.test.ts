import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SecondPortal, startSecondPortal } from '../faults/servers/second-portal.ts';
import { factsIn } from './support/read-case.ts';
import type { RealPopup, Running } from './support/running.ts';
import { openPopup, openTab, until } from './support/session.ts';
import { type PracticeClinic, type Stage, setStage, visit } from './support/stage.ts';
import { browserUnderTest } from './support/start.ts';

/** Pages that are not the portal's: look-alikes, the portal in a frame, and what may not be asked. */
let stage: Stage;
let second: SecondPortal;
let running: Running;

const inFirefox = browserUnderTest === 'firefox';

/** Firefox tells of frames in other sites only where navigations may be seen. */
const adapt = (clinic: PracticeClinic): PracticeClinic => ({
  ...second.adapt(clinic),
  requiredPermissions: inFirefox ? ['webNavigation'] : [],
});

/** Checks for which nothing is granted here. Of a site's settings Firefox has none to ask for. */
const FORBIDDEN = ['third-party-cookies', 'extensions', ...(inFirefox ? [] : ['content-settings'])];

beforeAll(async () => {
  second = await startSecondPortal();
  stage = await setStage({ adapt });
  running = await stage.start();
});

afterAll(async () => {
  await stage.close();
  await second.close();
});

/** Waits until the popup settles on this: the problem and how sure it is, or the button it offers. */
const expectShown = (popup: RealPopup, selector: string) =>
  until(async () => {
    const page = await popup.evaluate(() => document.body.innerHTML);
    return page !== null && new JSDOM(page).window.document.querySelector(selector) !== null;
  });

const UNOFFICIAL =
  '[data-problem="navigation.unofficial-host"][data-verdict=found] + .typed-here a[href^="mailto:it@"]';
const FRAMED = '[data-problem="browser.framed"][data-verdict=found]';
const CALM = '.verdict.calm:not([data-problem]) [data-button=open-practice]';

it.each([
  ['p0rtal', 'a look-alike', UNOFFICIAL],
  ['xn--prtal-jye', 'a look-alike', UNOFFICIAL],
  ['news', 'just another page', CALM],
])('%s.localhost is %s', async (name, _, expected) => {
  const { page, tabId } = await openTab(running);
  await visit(page, `http://${name}.localhost:${new URL(second.origin).port}/form`);
  await expectShown(await running.pressIcon(page), expected);
  // Nothing of it is kept.
  expect(await factsIn(running, tabId, 'page')).toEqual([]);
  await page.close();
});

it('a portal that refuses to stand in a frame is named on the page around it', async () => {
  const { page, tabId } = await openTab(running);
  await visit(page, `${second.desk}/?shows=${second.origin}/refuses-frames`);
  // Chromium shows us the answer's header, Firefox the error it made of it.
  const told = inFirefox ? 'network-error' : 'framing';
  await until(async () => (await factsIn(running, tabId, told)).length > 0);
  await expectShown(await running.pressIcon(page), FRAMED);
  await visit(page, `${second.desk}/?shows=about:blank`);
  await expectShown(await running.pressIcon(page), CALM);
  await page.close();
});

it('says of every check that may not be made why', async () => {
  const { page, tabId } = await openTab(running);
  await visit(page, stage.portal.urls.signIn());
  const popup = await openPopup(running, tabId);
  const unknown = await until(async () => {
    const facts = await factsIn(running, tabId, 'unknown');
    return FORBIDDEN.every((one) => facts.some(({ check }) => check === one)) ? facts : null;
  });
  expect(Object.fromEntries(unknown.map(({ check, because }) => [check, because]))).toMatchObject(
    Object.fromEntries(FORBIDDEN.map((check) => [check, 'no-permission'])),
  );
  expect(await factsIn(running, tabId, 'fields')).toMatchObject([{ autofilled: false }]);
  await Promise.all([page.close(), popup.close()]);
});

it('remembers over the worker’s sleep what a host set', async () => {
  const blocked = await stage.start({ blockCookiesOf: [second.origin] });
  const { page, tabId } = await openTab(blocked);
  await visit(page, `${second.origin}/gives-cookie`);
  await until(async () => (await factsIn(blocked, tabId, 'page')).length > 0);
  await blocked.stopBackground();
  await until(async () => !(await blocked.backgroundRuns()));
  await visit(page, `${second.origin}/form`);
  const trips = await until(async () => {
    const facts = await factsIn(blocked, tabId, 'cookie-round-trip');
    return facts.length > 0 ? facts : null;
  });
  expect(trips).toMatchObject([{ set: 1, kept: 0 }]);
});
