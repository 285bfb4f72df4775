import { whyNoPolicies } from '../../e2e/support/policies.ts';
import type { BrowserName } from '../../e2e/support/running.ts';
import { visit } from '../../e2e/support/stage.ts';
import type { FaultRow, Scene } from '../define.ts';

/** Firefox needs none: a preference does the same there. */
const noPolicies = (browser: BrowserName) => (browser === 'firefox' ? null : whyNoPolicies());

/** The clinician says in the popup that the button does nothing. */
const sayDeadButton = ({ running, tabId }: Scene) =>
  running.backstage.evaluate(async (tab) => {
    const ask = { tabId: tab, question: 'symptom', answer: 'dead-button' };
    await chrome.runtime.sendMessage({ name: 'popup:answer', ask });
  }, tabId);

export const SETTINGS: readonly FaultRow[] = [
  {
    problem: 'browser.javascript-blocked',
    fault: 'scripts are blocked for the portal',
    impossible: noPolicies,
    browser: ({ servers }, faulty) =>
      faulty
        ? {
            policies: { JavaScriptBlockedForUrls: [servers.second.origin] },
            preferences: { 'javascript.enabled': false },
          }
        : {},
    meet: async ({ page, servers }) =>
      void (await visit(page, `${servers.second.origin}/noscript`)),
  },
  {
    problem: 'browser.popup-blocked',
    fault: 'the sign-in window is blocked, and the clinician says that nothing happens',
    verdict: 'possible',
    impossible: noPolicies,
    browser: ({ servers }, faulty) =>
      faulty
        ? {}
        : {
            policies: { PopupsAllowedForUrls: [servers.second.origin] },
            // As a tab: on a busy machine a window takes Firefox longer than a check may.
            preferences: {
              'dom.disable_open_during_load': false,
              'browser.link.open_newwindow.restriction': 0,
            },
          },
    meet: async (scene) => {
      await visit(scene.page, `${scene.servers.second.origin}/opens-window`);
      await scene.page.bringToFront();
      await sayDeadButton(scene);
    },
  },
  {
    problem: 'browser.unsupported',
    fault: 'the browser is older than the portal’s minimum',
    asks: true,
    meet: async ({ page, servers: { second } }, faulty) =>
      void (await visit(page, `${faulty ? second.old : second.origin}/form`)),
  },
];
