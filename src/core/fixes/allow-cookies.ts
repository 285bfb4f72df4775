import { defineFix } from './define.ts';

export const allowCookies = defineFix({
  id: 'allow-cookies',
  kind: 'action',
  owner: 'clinician',
  minutes: 2,
  ends: { 'browser.cookies-blocked': 0.85, 'sso.loop': 0.2 },
  loses: 'typed',
  inFirefox: 'never',
  asksAddress: true,
  it: 'fix_allow_cookies_it',
});
