import { defineFix } from './define.ts';

export const resetPassword = defineFix({
  id: 'reset-password',
  kind: 'action',
  owner: 'clinician',
  minutes: 5,
  ends: {
    'credentials.invalid': 0.85,
    'credentials.password-expired': 0.6,
    'account.locked': 0.35,
  },
  opensPage: 'resetPage',
});
