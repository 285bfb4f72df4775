import { defineFix } from './define.ts';

export const verifyEmail = defineFix({
  id: 'verify-email',
  kind: 'guided',
  owner: 'clinician',
  minutes: 3,
  ends: { 'account.unverified': 0.6 },
});
