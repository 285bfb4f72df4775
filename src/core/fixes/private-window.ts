import { defineFix } from './define.ts';

export const privateWindow = defineFix({
  id: 'private-window',
  kind: 'action',
  owner: 'clinician',
  minutes: 1,
  ends: {
    'browser.extension-conflict': 0.75,
    'browser.site-data-corrupt': 0.4,
    'browser.cookies-blocked': 0.15,
    'browser.blank-page': 0.35,
    'sso.silent-return': 0.35,
    'sso.loop': 0.3,
    'session.expired': 0.3,
    'session.conflict': 0.5,
    'credentials.invalid': 0.05,
  },
  tries: true,
  elsewhere: true,
  inFirefox: 'with-private-access',
  asksAddress: true,
});
