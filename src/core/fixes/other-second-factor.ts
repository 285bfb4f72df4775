import { defineFix } from './define.ts';

export const otherSecondFactor = defineFix({
  id: 'other-second-factor',
  kind: 'guided',
  owner: 'clinician',
  minutes: 2,
  ends: { 'mfa.unavailable': 0.55, 'mfa.code-invalid': 0.4, 'mfa.code-expired': 0.3 },
  it: 'fix_other_second_factor_it',
});
