import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from '../../../src/core/evidence.ts';
import { startFirefox } from '../support/firefox.ts';
import type { RunningFirefox } from '../support/running.ts';
import { findings, openPopup, openTab, until } from '../support/session.ts';
import { type Stage, setStage, visit } from '../support/stage.ts';
import { addRules, unpack } from './debian-extensions.ts';

const ublock = unpack('webext-ublock-origin-firefox');
const badger = unpack('webext-privacy-badger');
const foxy = unpack('webext-foxyproxy');
const why = ublock && badger && foxy ? '' : ' (cannot: no Debian mirror to take them from)';

let stage: Stage;
let running: RunningFirefox;

beforeAll(async () => {
  if (why || !ublock || !badger || !foxy) return;
  stage = await setStage({
    adapt: (clinic) => ({ ...clinic, requiredPermissions: ['management', 'webNavigation'] }),
  });
  addRules(ublock, [
    '||portal.localhost^*/app/main.js$script',
    '||portal.localhost^*/status$document',
  ]);
  running = await startFirefox({
    extension: stage.extension,
    otherExtensions: [ublock, badger, foxy],
  });
  await stage.portal.setFault(null);
});

afterAll(async () => {
  await running?.close();
  await stage?.close();
});

const factsOf = async (tabId: number) => {
  const stored = await running.backstage.evaluate(
    (key) => chrome.storage.session.get(key),
    `case:${tabId}`,
  );
  return ((Object.values(stored)[0] as Case | undefined)?.evidence ?? []).map(({ fact }) => fact);
};

const suspectsIn = (facts: Awaited<ReturnType<typeof factsOf>>) =>
  facts.flatMap((fact) => (fact.kind === 'extensions' ? fact.suspects : []));

/** Firefox's name for what a blocker stops. */
const isAborted = async (tabId: number): Promise<boolean> =>
  (await factsOf(tabId)).some(
    (fact) => fact.kind === 'network-error' && fact.code === 'NS_ERROR_ABORT',
  );

it.skipIf(why)(
  `names what could be in the way, and blames nobody of a healthy page${why}`,
  async () => {
    const { page, tabId } = await openTab(running);
    await visit(page, stage.portal.urls.signIn());
    const popup = await openPopup(running, tabId);
    const suspects = await until(async () => {
      const seen = suspectsIn(await factsOf(tabId));
      return seen.length > 0 ? seen : null;
    });
    expect(suspects.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['uBlock', 'Privacy Badger']),
    );
    expect(suspects).toContainEqual(expect.objectContaining({ trait: 'proxy' }));
    expect((await findings(popup)).filter(({ verdict }) => verdict === 'found')).toEqual([]);
    await Promise.all([page.close(), popup.close()]);
  },
);

it.skipIf(why)(
  `names the blocker that shows a page of its own instead of the portal${why}`,
  async () => {
    const { page, tabId } = await openTab(running);
    await visit(page, stage.portal.urls.signIn());
    await until(async () => (await factsOf(tabId)).length > 0);
    // The blocker reads its rules for a while after the start.
    await until(async () => {
      void visit(page, `${stage.portal.origins.portal}/status`);
      return suspectsIn(await factsOf(tabId)).length > 0;
    }, 20_000);
    expect(suspectsIn(await factsOf(tabId)).map(({ name }) => name)).toEqual(['uBlock']);
    await until(() => isAborted(tabId));
    const popup = await openPopup(running, tabId);
    await popup.waitForSelector('[data-verdict=found]');
    expect((await findings(popup))[0]?.problem).toBe('browser.extension-conflict');
    await Promise.all([page.close(), popup.close()]);
  },
);

it.skipIf(why)(`finds the script of the sign-in page that a blocker stopped${why}`, async () => {
  const { page, tabId } = await openTab(running);
  await until(async () => {
    await visit(page, stage.portal.urls.signIn('spa'));
    return (await factsOf(tabId)).some(
      (fact) => fact.kind === 'network-error' && fact.resource === 'script',
    );
  }, 20_000);
  const popup = await openPopup(running, tabId);
  await popup.waitForSelector('[data-problem="browser.extension-conflict"]');
  await until(() => isAborted(tabId));
  await Promise.all([page.close(), popup.close()]);
});
