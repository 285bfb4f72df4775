import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFirefox } from '../support/firefox.ts';
import { factsIn } from '../support/read-case.ts';
import type { Running } from '../support/running.ts';
import { findings, openPopup, openTab, until } from '../support/session.ts';
import { type Stage, setStage } from '../support/stage.ts';

const stages: Stage[] = [];
const firefoxes: Running[] = [];

/** Firefox with a policy that forbids the portal. */
async function underFilter(requiredPermissions: 'webNavigation'[]): Promise<Running> {
  const stage = await setStage({ adapt: (clinic) => ({ ...clinic, requiredPermissions }) });
  stages.push(stage);
  const policies = { WebsiteFilter: { Block: ['*://portal.localhost/*'] } };
  const running = await startFirefox({ extension: stage.extension, policies });
  firefoxes.push(running);
  return running;
}

let granted: Running;
let bare: Running;

beforeAll(async () => {
  granted = await underFilter(['webNavigation']);
  bare = await underFilter([]);
});

afterAll(async () => {
  await Promise.all(firefoxes.map((one) => one.close()));
  await Promise.all(stages.map((one) => one.close()));
});

/** Opens the forbidden page; the driver is told no end of it. */
async function openForbidden(running: Running, stage: Stage | undefined) {
  const { page, tabId } = await openTab(running);
  const address = stage?.portal.urls.signIn() ?? '';
  page.goto(address).catch(() => null);
  await until(() =>
    running.backstage.evaluate(
      async (id, wanted) => (await chrome.tabs.get(id)).url === wanted,
      tabId,
      address,
    ),
  );
  return { page, tabId };
}

it('is named by its number where navigations may be seen', async () => {
  const { page, tabId } = await openForbidden(granted, stages[0]);
  const codes = async () =>
    (await factsIn(granted, tabId, 'network-error')).map(({ code }) => code);
  await expect.poll(codes, { timeout: 30_000 }).toEqual(['NS_ERROR_BLOCKED_BY_POLICY']);
  const popup = await openPopup(granted, tabId);
  await popup.waitForSelector('[data-verdict=found]');
  expect((await findings(popup))[0]?.problem).toBe('policy.blocked');
  await Promise.all([page.close(), popup.close()]);
});

it('could not be checked without any permission, and that is said and offered', async () => {
  const { page, tabId } = await openForbidden(bare, stages[1]);
  const popup = await openPopup(bare, tabId);
  await popup.waitForSelector('[data-wants=webNavigation]');
  expect(await findings(popup)).toEqual([]);
  expect(await popup.$eval('h1', (title) => title.textContent)).toBe('We have not found the cause');
  const checks = await popup.$$eval('.checks li', (all) => all.map((one) => one.textContent));
  expect(checks).toContain(
    '?blocked by an administrator (because: the browser showed its own error page)',
  );
  await Promise.all([page.close(), popup.close()]);
});
