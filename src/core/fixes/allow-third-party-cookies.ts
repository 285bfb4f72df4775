import { defineFix } from './define.ts';

export const allowThirdPartyCookies = defineFix({
  id: 'allow-third-party-cookies',
  kind: 'action',
  owner: 'clinician',
  minutes: 2,
  ends: { 'browser.third-party-cookies': 0.7 },
  loses: 'typed',
  inFirefox: 'never',
  it: 'fix_allow_third_party_cookies_it',
});
