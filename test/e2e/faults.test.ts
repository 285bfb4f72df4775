import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS } from '../portal/faults/index.ts';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet } from './support/visitor.ts';

let stage: Stage;
let ordinary: Chromium;
let withoutCookies: Chromium;

beforeAll(async () => {
  stage = await setStage();
  ordinary = await stage.start();
  withoutCookies = await stage.start({ blockCookiesOf: [stage.portal.origins.portal] });
});

afterAll(() => stage.close());

describe.each(FAULTS.map((fault) => [fault.id, fault] as const))('%s', (_, fault) => {
  it(`is found first within a second of being shown: ${fault.shows}`, async () => {
    const chromium = fault.browser?.cookies === 'block' ? withoutCookies : ordinary;
    const { page, tabId } = await openTab(chromium);
    await meet(page, stage.portal, fault);
    const shown = performance.now();
    await until(async () => (await badge(chromium, tabId)).text !== '', 10_000);
    const seconds = (performance.now() - shown) / 1000;
    const popup = await openPopup(chromium, tabId);
    await popup.waitForSelector('[data-verdict=found]');
    const [first] = await findings(popup);
    expect(first).toEqual({ problem: fault.problem, verdict: 'found' });
    // A blank page cannot be told from a slow one before its time is up.
    expect(seconds).toBeLessThan(fault.problem === 'browser.blank-page' ? 3 : 1);
    console.log(`${fault.id}: ${Math.round(seconds * 1000)} ms from the page to the badge`);
    await Promise.all([page.close(), popup.close()]);
  });
});
