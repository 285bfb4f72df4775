import { join } from 'node:path';
import { visit } from '../../e2e/support/stage.ts';
import { until } from '../../e2e/support/until.ts';
import { signIn } from '../../e2e/support/visitor.ts';
import type { FaultRow, Scene } from '../define.ts';

/** A practice extension by the name of its folder. */
const fixture = (name: string): string => join(import.meta.dirname, '../../extensions', name);

/** It is loaded beside ours. */
const beside =
  (name: string): NonNullable<FaultRow['browser']> =>
  (_, faulty) =>
    faulty ? { otherExtensions: [fixture(name)] } : {};

const onlyChromium = { browser: 'chromium', because: 'headers-first' } as const;
const onlyFirefox = { browser: 'firefox', because: 'no-blocking-listeners' } as const;

const openForm = ({ page, stage }: Scene) => visit(page, stage.portal.urls.signIn('form'));

export const EXTENSIONS: readonly FaultRow[] = [
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension takes Set-Cookie out of the portal’s answers',
    only: onlyChromium,
    browser: beside('cookie-stripper'),
    meet: async (scene) => void (await openForm(scene)),
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension that listens takes Set-Cookie out of the portal’s answers',
    only: onlyFirefox,
    browser: beside('listening-stripper'),
    meet: async (scene) => void (await openForm(scene)),
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension deletes the cookies as soon as the sign-in page is there',
    browser: beside('cookie-remover'),
    meet: async (scene, faulty) => {
      await openForm(scene);
      const isGone = async () => (await scene.page.cookies()).length === 0;
      if (faulty) await until(isGone);
      await signIn(scene.page);
    },
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'a blocker stops the script that draws the sign-in page',
    verdict: 'possible',
    browser: beside('blocker'),
    meet: async ({ page, stage }) => void (await visit(page, stage.portal.urls.signIn('spa'))),
    calmMs: 2_500,
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension leads the return from the identity provider back to the form',
    browser: beside('redirect-skipper'),
    meet: async ({ page, stage }) => {
      await visit(page, stage.portal.urls.signIn('idp'));
      await signIn(page);
    },
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension leads the sign-in page to another that answers 400',
    browser: beside('page-mover'),
    meet: async ({ page, servers: { second } }) => {
      await page.deleteCookie(...(await page.cookies(`${second.origin}/heavy/form`)));
      await visit(page, `${second.origin}/light`);
    },
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension claims that this is an old browser, and the portal refuses it',
    only: onlyChromium,
    browser: beside('header-changer'),
    meet: async ({ page, servers }) => void (await visit(page, `${servers.second.origin}/modern`)),
  },
  {
    problem: 'browser.extension-conflict',
    fault:
      'an extension that listens claims that this is an old browser, and the portal refuses it',
    only: onlyFirefox,
    browser: beside('listening-changer'),
    meet: async ({ page, servers }) => void (await visit(page, `${servers.second.origin}/modern`)),
  },
];
