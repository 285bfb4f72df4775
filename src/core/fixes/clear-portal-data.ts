import { defineFix } from './define.ts';

export const clearPortalData = defineFix({
  id: 'clear-portal-data',
  kind: 'action',
  owner: 'clinician',
  minutes: 2,
  ends: {
    'browser.site-data-corrupt': 0.85,
    'sso.loop': 0.6,
    'session.expired': 0.25,
    'session.conflict': 0.6,
    'browser.blank-page': 0.3,
    'sso.silent-return': 0.3,
  },
  loses: 'data',
  needs: 'browsingData',
});
