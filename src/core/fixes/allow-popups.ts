import { defineFix } from './define.ts';

export const allowPopups = defineFix({
  id: 'allow-popups',
  kind: 'action',
  owner: 'clinician',
  minutes: 1,
  ends: { 'browser.popup-blocked': 0.85 },
  loses: 'typed',
  inFirefox: 'never',
  asksAddress: true,
  it: 'fix_allow_popups_it',
});
