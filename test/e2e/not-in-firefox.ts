/** Real-browser tests that Firefox cannot run, each with its reason; everything else runs in both. */
export const NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  'checks-permitted.test.ts':
    'asks Chromium for settings of a site, which Firefox does not tell; see firefox/evidence.test.ts',
  'elsewhere.test.ts': 'its look-alikes have names that this test can give to Chromium alone',
  'faults-network.test.ts':
    'its servers have names that this test can give to Chromium alone; see firefox/evidence.test.ts',
  'faults-sign-on.test.ts': 'its servers have names that this test can give to Chromium alone',
  'fixes.test.ts': 'its fixes change settings of a site; see firefox/clearing.test.ts',
  'navigation-errors.test.ts': 'its policies are Chromium’s',
  'no-requests.test.ts': 'its proxy is set by Chromium’s command line',
  'popup-boxes.test.ts': 'compares boxes as Chromium lays them out',
  'report.test.ts': 'saves files to a folder that only Chromium lets its driver choose',
  'rollout/chromium.test.ts': 'its packages and policies are Chromium’s',
  'support-page.test.ts': 'saves files to a folder that only Chromium lets its driver choose',
};
