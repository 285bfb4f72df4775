import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';

const CHANGES_A_SECOND = 30_000;
/** Such pages keep the browser itself busy, long before we see them. */
const PATIENCE_MS = 60_000;

let stage: Stage;
let chromium: Chromium;

beforeAll(async () => {
  stage = await setStage();
  await stage.portal.setFault(null);
  chromium = await stage.start();
});

afterAll(() => stage.close());

it(`finds a message in a page that changes ${CHANGES_A_SECOND} times a second`, async () => {
  const { page, tabId } = await openTab(chromium);
  await visit(page, stage.portal.urls.signIn('form'));
  await page.evaluate((perSecond) => {
    const spot = document.body.appendChild(document.createElement('div'));
    const turn = () => {
      for (let change = 0; change < perSecond / 50; change += 1) {
        spot.textContent = `Balance ${change}`;
      }
    };
    setInterval(turn, 20);
  }, CHANGES_A_SECOND);
  await new Promise((done) => setTimeout(done, 1_000));
  await page.evaluate(() => {
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = 'Your account is locked. Try again in 15 minutes.';
    document.querySelector('form#sign-in')?.prepend(alert);
  });
  await until(async () => (await badge(chromium, tabId)).text !== '', PATIENCE_MS);
  const popup = await openPopup(chromium, tabId);
  await popup.waitForSelector('[data-verdict=found]');
  expect((await findings(popup))[0]).toEqual({ problem: 'account.locked', verdict: 'found' });
  await Promise.all([page.close(), popup.close()]);
});

it('leaves a page with a text of 10 MB usable, and still finds its message', async () => {
  const { page, tabId } = await openTab(chromium);
  await visit(page, stage.portal.urls.signIn('form'));
  await page.evaluate(() => {
    const huge = document.body.appendChild(document.createElement('div'));
    huge.setAttribute('role', 'alert');
    huge.textContent = 'lorem '.repeat(1_700_000);
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = 'Your password has expired.';
    document.querySelector('form#sign-in')?.prepend(alert);
  });
  await until(async () => (await badge(chromium, tabId)).text !== '', PATIENCE_MS);
  expect((await badge(chromium, tabId)).title).toContain('password');
  await page.close();
});
