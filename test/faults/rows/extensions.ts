import { join } from 'node:path';
import { visit } from '../../e2e/support/stage.ts';
import { signIn } from '../../e2e/support/visitor.ts';
import type { FaultRow, Scene } from '../define.ts';

/** A practice extension by the name of its folder. */
const fixture = (name: string): string => join(import.meta.dirname, '../../extensions', name);

/** It is loaded beside ours. */
const beside =
  (name: string): NonNullable<FaultRow['browser']> =>
  (_, faulty) =>
    faulty ? { otherExtensions: [fixture(name)] } : {};

const only = { browser: 'chromium', because: 'not-yet' } as const;

const openForm = ({ page, stage }: Scene) => visit(page, stage.portal.urls.signIn('form'));

export const EXTENSIONS: readonly FaultRow[] = [
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension takes Set-Cookie out of the portal’s answers',
    only,
    browser: beside('cookie-stripper'),
    meet: async (scene) => void (await openForm(scene)),
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension deletes cookies as soon as they are stored',
    only,
    browser: beside('cookie-remover'),
    meet: async (scene) => void (await openForm(scene)),
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'a blocker stops the script that draws the sign-in page',
    verdict: 'possible',
    only,
    browser: beside('blocker'),
    meet: async ({ page, stage }) => void (await visit(page, stage.portal.urls.signIn('spa'))),
    calmMs: 2_500,
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension leads the return from the identity provider back to the form',
    only,
    browser: beside('redirect-skipper'),
    meet: async ({ page, stage }) => {
      await visit(page, stage.portal.urls.signIn('idp'));
      await signIn(page);
    },
  },
  {
    problem: 'browser.extension-conflict',
    fault: 'an extension claims that this is an old browser, and the portal refuses it',
    only,
    browser: beside('header-changer'),
    meet: async ({ page, servers }) => void (await visit(page, `${servers.second.origin}/modern`)),
  },
];
