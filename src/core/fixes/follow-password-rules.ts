import { defineFix } from './define.ts';

export const followPasswordRules = defineFix({
  id: 'follow-password-rules',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: { 'credentials.password-rules': 0.9 },
});
