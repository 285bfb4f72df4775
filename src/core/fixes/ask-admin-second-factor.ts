import { defineFix } from './define.ts';

export const askAdminSecondFactor = defineFix({
  id: 'ask-admin-second-factor',
  kind: 'guided',
  owner: 'portal-admin',
  minutes: 20,
  ends: { 'mfa.unavailable': 0.9, 'mfa.code-invalid': 0.7 },
});
