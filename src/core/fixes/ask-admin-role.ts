import { defineFix } from './define.ts';

export const askAdminRole = defineFix({
  id: 'ask-admin-role',
  kind: 'guided',
  owner: 'portal-admin',
  minutes: 20,
  ends: { 'permission.no-role': 0.95 },
});
