import { afterAll, beforeAll, expect, it } from 'vitest';
import { FRONT_ENDS } from '../portal/types.ts';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';
import { signIn } from './support/visitor.ts';

/** Longer than a blank page, a storm's late look and a repainted badge take. */
const LONG_ENOUGH_MS = 2_500;

let stage: Stage;
let chromium: Chromium;

beforeAll(async () => {
  stage = await setStage();
  chromium = await stage.start();
});

afterAll(() => stage.close());

async function expectSilence(
  url: string,
  act: (page: Awaited<ReturnType<typeof openTab>>['page']) => Promise<void> = async () => {},
) {
  const { page, tabId } = await openTab(chromium);
  await visit(page, url);
  await act(page);
  await new Promise((done) => setTimeout(done, LONG_ENOUGH_MS));
  expect((await badge(chromium, tabId)).text).toBe('');
  const popup = await openPopup(chromium, tabId);
  await popup.waitForSelector('main');
  expect(await findings(popup)).toEqual([]);
  await Promise.all([page.close(), popup.close()]);
}

it('stays silent on every untouched page, the help article about locked accounts included', async () => {
  await stage.portal.setFault(null);
  for (const url of stage.portal.urls.untouched) await expectSilence(url);
});

it.each(FRONT_ENDS)('stays silent on the sign-in page: %s', async (frontEnd) => {
  await stage.portal.setFault(null);
  await expectSilence(stage.portal.urls.signIn(frontEnd));
});

it.each(FRONT_ENDS)('stays silent through a sign-in that works: %s', async (frontEnd) => {
  await stage.portal.setFault(null);
  await expectSilence(stage.portal.urls.signIn(frontEnd), async (page) => {
    await signIn(page);
    await page.waitForFunction(() => location.pathname === '/home');
  });
});
