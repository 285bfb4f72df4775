import { defineFix } from './define.ts';

export const newestCode = defineFix({
  id: 'newest-code',
  kind: 'guided',
  owner: 'clinician',
  minutes: 1,
  ends: { 'mfa.code-invalid': 0.55, 'mfa.code-expired': 0.85 },
  tries: true,
});
