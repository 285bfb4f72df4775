import { defineFix } from './define.ts';

export const openOwnTab = defineFix({
  id: 'open-own-tab',
  kind: 'action',
  owner: 'clinician',
  minutes: 1,
  ends: { 'browser.third-party-cookies': 0.8, 'browser.framed': 0.9 },
  shared: true,
  it: 'fix_open_own_tab_it',
});
