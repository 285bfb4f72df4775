import type { Reason } from '../support/cannot.ts';

/** Real-browser tests that are not run in Firefox, each with its reason; everything else runs in both. */
export const NOT_IN_FIREFOX: Readonly<Record<string, Reason>> = {
  'navigation-errors.test.ts': 'chromium-policies',
  'pages-looks.test.ts': 'no-script-before',
  'popup-access.test.ts': 'no-script-before',
  'popup-boxes.test.ts': 'chromium-layout',
  'popup-looks.test.ts': 'no-script-before',
  'rollout/chromium.test.ts': 'chromium-policies',
};
