import { defineFix } from './define.ts';

export const updateBrowser = defineFix({
  id: 'update-browser',
  kind: 'guided',
  owner: 'clinician',
  minutes: 5,
  ends: { 'browser.unsupported': 0.7 },
  it: 'fix_update_browser_it',
});
