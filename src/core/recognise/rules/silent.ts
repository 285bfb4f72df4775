import type { RuleSource } from './define.ts';

/** Questions, offers, announcements and successes: no failures, whatever else they say. */
export const SILENT: readonly RuleSource[] = [
  {
    verdict: 'silent',
    when: [
      'ask',
      'soon',
      'fine',
      'notReceived code|email|link|phone|factor',
      'success !failed !cannot !expired !denied !locked !disabled !wrong !unexpected !many',
    ],
  },
];
