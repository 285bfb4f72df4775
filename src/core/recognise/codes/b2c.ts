import type { CodeFamily } from './family.ts';

/** Microsoft Azure AD B2C: numbers after `AADB2C` (Microsoft's "Error codes: Azure AD B2C"). */
export const b2c: CodeFamily = {
  name: 'b2c',
  shape: /\bAADB2C(\d{5})\b/i,
  generic: { problem: 'sso.misconfigured', owner: 'portal-support' },
  codes: [
    // The person pressed "Cancel".
    [null, 'clinician', '90091'],
    // The portal did not go on to its page for a forgotten password.
    ['credentials.reset-failed', 'portal-support', '90118'],
    ['credentials.invalid', 'clinician', '90052 90054 90225'],
    ['credentials.unknown-user', 'clinician', '90053 90128 99002'],
    ['account.locked', 'portal-admin', '90111 90114'],
    ['account.rate-limited', 'clinician', '90151 90157 90244'],
    ['mfa.unavailable', 'clinician', '90145 90152 90154 90155 90156'],
    ['session.expired', 'clinician', '90046 90077 90080 90129 90165 90208 90211 90212 90235 90255'],
    ['service.unavailable', 'portal-support', '90035 90037 90048 90075 90085 90206 90261 90289'],
    [
      'sso.misconfigured',
      'portal-support',
      '90002 90006 90007 90008 90010 90011 90012 90013 90014 90018 90019 90021 90022 90023 90025 90027 90028 90031 90047 90051 90055 90057 90058 90068 90079 90081 90083 90086 90092 90107 90110 90115 90117 90182 90205 90220 90224 90243 90273 90284 90285 90287 90296',
    ],
  ],
};
