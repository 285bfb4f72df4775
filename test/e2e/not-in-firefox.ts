/** Real-browser tests that are not run in Firefox, each with its reason; everything else runs in both. */
export const NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  'checks-permitted.test.ts':
    'asks Chromium for settings of a site, which Firefox does not tell; see firefox/evidence.test.ts',
  'navigation-errors.test.ts': 'its policies are Chromium’s',
  'pages-looks.test.ts':
    'puts words in place of the browser’s before a page of ours loads, which Firefox’s driver does not do',
  'popup-boxes.test.ts': 'compares boxes as Chromium lays them out',
  'popup-looks.test.ts':
    'puts states in place of the browser’s APIs before a page of ours loads, which Firefox’s driver does not do',
  'rollout/chromium.test.ts': 'its packages and policies are Chromium’s',
};
