import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from './support/chromium.ts';
import { badge, findings, openPopup, openTab, until } from './support/session.ts';
import { type Stage, setStage, visit } from './support/stage.ts';
import { signIn, typeCode } from './support/visitor.ts';

/** Inflected, right-to-left, without spaces, full of accents. The pages all declare lang="en". */
const LANGUAGES = ['es', 'fr', 'de', 'zh-Hans', 'ar', 'vi'] as const;

const FAULTS = [
  'credentials.invalid',
  'credentials.unknown-user',
  'credentials.password-expired',
  'account.locked',
  'account.disabled',
  'mfa.code-invalid',
] as const;

let stage: Stage;
let chromium: Chromium;

beforeAll(async () => {
  stage = await setStage();
  chromium = await stage.start();
});

afterAll(() => stage.close());

const signInPage = (lang: string) => `${stage.portal.urls.signIn('form')}?lang=${lang}`;

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(FAULTS)('%s is found first', async (fault) => {
    const { page, tabId } = await openTab(chromium);
    await stage.portal.setFault(fault);
    await visit(page, signInPage(lang));
    await signIn(page);
    if (fault.startsWith('mfa.')) await typeCode(page);
    await until(async () => (await badge(chromium, tabId)).text !== '');
    const popup = await openPopup(chromium, tabId);
    // A page's status is known before its words are: the first name may be the status's.
    await expect
      .poll(async () => (await findings(popup))[0])
      .toEqual({ problem: fault, verdict: 'found' });
    if (fault === 'account.locked') await popup.waitForSelector('[role=timer]');
    await Promise.all([page.close(), popup.close()]);
  });
});
