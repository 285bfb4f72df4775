import { defineFix } from './define.ts';

export const askAdminAddress = defineFix({
  id: 'ask-admin-address',
  kind: 'guided',
  owner: 'portal-admin',
  minutes: 20,
  ends: {
    'credentials.unknown-user': 0.7,
    'credentials.reset-failed': 0.5,
    'credentials.reset-mail-missing': 0.7,
  },
});
