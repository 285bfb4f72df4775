import { defineFix } from './define.ts';

export const changePassword = defineFix({
  id: 'change-password',
  kind: 'guided',
  owner: 'clinician',
  minutes: 3,
  ends: { 'credentials.password-expired': 0.9 },
});
