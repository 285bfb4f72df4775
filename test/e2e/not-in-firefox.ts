/** Real-browser tests that are not run in Firefox, each with its reason; everything else runs in both. */
export const NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  'canaries.test.ts': 'not proven there yet: on a busy machine it came to no result',
  'checks-permitted.test.ts':
    'asks Chromium for settings of a site, which Firefox does not tell; see firefox/evidence.test.ts',
  'elsewhere.test.ts': 'its look-alikes have names that this test can give to Chromium alone',
  'faults-network.test.ts':
    'its servers have names that this test can give to Chromium alone; see firefox/evidence.test.ts',
  'faults-sign-on.test.ts': 'its servers have names that this test can give to Chromium alone',
  'navigation-errors.test.ts': 'its policies are Chromium’s',
  'no-requests.test.ts': 'its proxy is set by Chromium’s command line',
  'pages-looks.test.ts':
    'puts words in place of the browser’s before a page of ours loads, which Firefox’s driver does not do',
  'picture.test.ts': 'not proven there yet: its picture did not come within a minute',
  'popup-boxes.test.ts': 'compares boxes as Chromium lays them out',
  'popup-looks.test.ts':
    'puts states in place of the browser’s APIs before a page of ours loads, which Firefox’s driver does not do',
  'report.test.ts': 'saves files to a folder that only Chromium lets its driver choose',
  'rollout/chromium.test.ts': 'its packages and policies are Chromium’s',
  'support-page.test.ts': 'saves files to a folder that only Chromium lets its driver choose',
};
