import type { RuleSource } from './define.ts';

/** Passwords and codes. */
export const CREDENTIALS: readonly RuleSource[] = [
  {
    verdict: 'credentials.password-rules',
    when: [
      'password rule wrong|denied|mismatch|cannot|not',
      'password match|mismatch required|cannot|denied !policy',
      'password old cannot|denied|match',
      'password mismatch !user',
      'password policy notSetUp|wrong|mismatch|denied|failed',
      'policy rule mismatch|denied',
      'password not match|old',
      'password used',
      'password blocked|rejected',
      'password denied ~policy|rule',
    ],
  },
  // What a new password must have is often said before anything went wrong.
  { verdict: 'credentials.password-rules', strength: 'weak', when: ['password rule required'] },
  {
    verdict: 'credentials.password-expired',
    when: ['password expired', 'password change required', 'credentials expired'],
  },
  {
    verdict: 'mfa.code-invalid',
    when: [
      'code wrong|unknown|mismatch|missing|failed !technical !idp',
      'email|phone|device mismatch ~code',
    ],
  },
  {
    verdict: 'credentials.invalid',
    when: [
      'password wrong|unknown|denied|mismatch',
      'credentials wrong|unknown|denied|failed|mismatch !factor',
      'credentials cannot !factor !required',
      'instruct valid password|credentials',
      'device signin failed !factor',
      'password|credentials unverified !email',
      'password|credentials verified cannot|failed',
    ],
  },
];
