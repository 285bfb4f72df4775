import type { RuleSource } from './define.ts';

/** Questions, offers, announcements and successes: no failures, whatever else they say. */
export const SILENT: readonly RuleSource[] = [
  {
    verdict: 'silent',
    when: [
      'ask',
      'soon',
      // "After 3 failed attempts your account will be locked."
      'will locked|loggedOut|disabled !unlock !enabled',
      'will blocked account !unlock !enabled',
      'will inactivity !redirect',
      // The work a portal is for: a patient who is not found is no user who is not found.
      'care !account !user !signin !password !credentials !code !session !access !permission !server !maintenance !unexpected !network !cookie !browser !loggedOut !terms !token !technical !idp !config',
      'zero attempt !left !locked',
      'notReceived code|email|link|phone|factor',
      'success !failed !cannot !expired !denied !locked !disabled !wrong !unexpected !many',
    ],
  },
];
