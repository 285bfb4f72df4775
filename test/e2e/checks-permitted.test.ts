import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsIn } from './support/read-case.ts';
import type { Running } from './support/running.ts';
import { openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';
import { browserUnderTest } from './support/start.ts';

/** What the checks learn when the optional permissions are there. */
let stage: Stage;

const fixture = (name: string) => join(import.meta.dirname, '../extensions', name);

/** How the browser of this run tells what it is asked, and how it names extensions. */
const HERE = {
  chromium: {
    permissions: ['management', 'contentSettings', 'privacy', 'cookies'],
    ids: /^[a-p]{32}$/,
    settings: { cookies: 'block', javascript: 'allow', popups: 'block' },
  },
  // Of a site's settings Firefox tells none: whether cookies are on is tried in the page.
  firefox: {
    permissions: ['management', 'privacy', 'cookies'],
    // Those of Firefox are addresses and braces: none of that is stored.
    ids: /^[^@{}]+$/,
    settings: { cookies: 'block' },
  },
} as const;
const here = HERE[browserUnderTest];

beforeAll(async () => {
  stage = await setStage({
    adapt: (clinic) => ({ ...clinic, requiredPermissions: [...here.permissions] }),
  });
});

afterAll(() => stage.close());

/** Opens the sign-in page and asks for the checks, as the popup does. */
async function check(running: Running): Promise<number> {
  const { page, tabId } = await openTab(running);
  await visit(page, stage.portal.urls.signIn());
  const popup = await openPopup(running, tabId);
  await until(async () => (await factsIn(running, tabId, 'browser')).length > 0);
  await popup.close();
  return tabId;
}

it('with its permission the check names the extensions that reach the portal, by ability, and no others', async () => {
  const names = ['blocker', 'redirect-skipper', 'page-changer', 'innocent'];
  const running = await stage.start({ otherExtensions: names.map(fixture) });
  const tabId = await check(running);
  const [found] = await until(async () => {
    const facts = await factsIn(running, tabId, 'extensions');
    return facts.length > 0 ? facts : null;
  });
  const named = (trait: string) => ({ trait, name: '', id: expect.stringMatching(here.ids) });
  expect(found?.suspects).toEqual(
    ['blocker', 'redirect-skipper', 'page-changer'].map((trait) =>
      expect.objectContaining(named(trait)),
    ),
  );
  // On a page that works, being able to is no sign of anything.
  const popup = await openPopup(running, tabId);
  await popup.waitForSelector('.verdict.fine, .verdict.calm');
  expect(await popup.$('[data-problem]')).toBeNull();
  await popup.close();
});

it('with their permissions the checks ask how the browser is set, and whether it stored what came not back', async () => {
  const running = await stage.start({ blockCookiesOf: [stage.portal.origins.portal] });
  const { page, tabId } = await openTab(running);
  await visit(page, stage.portal.urls.signIn());
  const [trip] = await until(async () => {
    const trips = await factsIn(running, tabId, 'cookie-round-trip');
    return trips.some(({ lost }) => lost) ? trips : null;
  });
  expect(trip).toMatchObject({ kept: 0, lost: 'not-stored' });
  await visit(page, stage.portal.urls.help);
  const popup = await openPopup(running, tabId);
  const settings = await until(async () => {
    const facts = await factsIn(running, tabId, 'setting');
    return facts.length > Object.keys(here.settings).length ? facts : null;
  });
  const values = Object.fromEntries(settings.map(({ what, value }) => [what, value]));
  expect(values).toMatchObject(here.settings);
  expect(values['third-party-cookies']).toMatch(/^(?:allow|block)$/);
  await popup.close();
});
