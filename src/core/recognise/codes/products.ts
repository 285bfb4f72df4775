import type { CodeFamily } from './family.ts';

/** Okta's `errorCode` values. */
export const okta: CodeFamily = {
  name: 'okta',
  shape: /\bE(0{2,5}\d{3,5})\b/i,
  generic: { problem: 'sso.misconfigured', owner: 'portal-support' },
  codes: [
    ['credentials.invalid', 'clinician', '0000004 0000087 0000207'],
    ['credentials.unknown-user', 'clinician', '0000095'],
    ['credentials.password-expired', 'clinician', '0000064'],
    ['credentials.password-rules', 'clinician', '0000014 0000080'],
    [
      'credentials.reset-failed',
      'clinician',
      '0000017 0000034 0000035 0000036 0000105 0000108 0000110',
    ],
    ['account.locked', 'portal-admin', '0000032 0000069 0000119'],
    ['account.rate-limited', 'clinician', '0000047 0000109 0000133 0000150 0000151'],
    ['mfa.code-invalid', 'clinician', '0000068'],
    ['mfa.code-expired', 'clinician', '0000082 0000083 0000106'],
    [
      'mfa.unavailable',
      'clinician',
      '0000058 0000067 0000071 0000072 0000073 0000074 0000092 0000097',
    ],
    ['permission.no-role', 'portal-admin', '0000006 0000015 0000057 0000085'],
    ['session.expired', 'clinician', '0000005 0000011 0000079'],
    ['navigation.not-found', 'clinician', '0000007 0000008'],
    ['service.unavailable', 'portal-support', '0000009 0000010 0000084'],
    ['sso.misconfigured', 'portal-support', '0000012 0000013 0000022 0000028'],
  ],
};

/** Microsoft AD FS. */
export const adfs: CodeFamily = {
  name: 'adfs',
  shape: /\bMSIS(\d{4,5})\b/i,
  generic: { problem: 'sso.misconfigured', owner: 'portal-support' },
  codes: [
    ['sso.loop', 'clinician', '7042'],
    ['permission.no-role', 'portal-admin', '3126 5007 7068'],
    ['session.expired', 'clinician', '7001 7054 7055'],
    ['navigation.not-found', 'clinician', '7065'],
    ['network.tls', 'clinic-it', '7121 7122'],
    ['service.unavailable', 'portal-support', '7012'],
    ['sso.misconfigured', 'portal-support', '3014 3020 7000 7004 7007 7015 7046 7070 7102'],
  ],
};

/** Oracle Access Manager: values of `p_error_code` in the address, or shown as they are. */
export const oam: CodeFamily = {
  name: 'oam',
  shape: /\b(OAM-\d{1,6}|[a-z0-9]+(?:_[a-z0-9]+){0,6}_(?:err|error|exception|fail))\b/i,
  generic: null,
  codes: [
    ['credentials.invalid', 'clinician', 'auth_fail_exception invalid_cred_err user_pwd_err oam-2'],
    ['credentials.password-expired', 'clinician', 'pwd_exp_err pwd_reset_err oam-10'],
    ['account.locked', 'portal-admin', 'acct_lock_err user_locked_err oam-6'],
    ['account.disabled', 'portal-admin', 'user_disabled_err acct_disable_err oam-5'],
    ['permission.no-role', 'portal-admin', 'authz_fail_err access_denied_err oam-3'],
    ['session.expired', 'clinician', 'gito_err session_exp_error session_exp_err oam-9'],
    ['session.conflict', 'clinician', 'max_sess_err max_session_err oam-7'],
    ['mfa.unavailable', 'clinic-it', 'cert_auth_err'],
    [
      'service.unavailable',
      'portal-support',
      'internal_server_try_later_err system_error system_err sso_forced_auth_err oam-1 oam-8',
    ],
  ],
};

/** Codes of smaller families that are shown as they are. */
export const shown: CodeFamily = {
  name: 'shown',
  shape:
    /\b(app_(?:not|is)_[a-z_]{3,40}|not_a_saml_app|SAML_ERR_\d{3}|sso_forced_auth|[45]00_\d{3})\b/i,
  generic: null,
  codes: [
    ['permission.no-role', 'portal-admin', 'app_not_configured_for_user app_not_enabled_for_user'],
    ['sso.misconfigured', 'portal-support', 'not_a_saml_app app_not_configured app_not_found'],
    ['session.expired', 'clinician', 'sso_forced_auth'],
    ['device.clock-wrong', 'clinic-it', 'saml_err_009 saml_err_010'],
    ['mfa.unavailable', 'clinic-it', '400_645 400_646 500_645'],
  ],
};
