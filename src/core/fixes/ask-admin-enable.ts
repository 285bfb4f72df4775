import { defineFix } from './define.ts';

export const askAdminEnable = defineFix({
  id: 'ask-admin-enable',
  kind: 'guided',
  owner: 'portal-admin',
  minutes: 20,
  ends: { 'account.disabled': 0.95, 'account.locked': 0.9, 'account.unverified': 0.7 },
});
