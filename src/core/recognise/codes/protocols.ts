import type { CodeFamily } from './family.ts';

/** `error` values of OAuth 2.0, OpenID Connect and their extensions (IANA registry), and kin. */
export const oauth: CodeFamily = {
  name: 'oauth',
  vague:
    'access_denied login_required interaction_required server_error temporarily_unavailable invalid_request invalid_grant unauthorized_client',
  shape: /\b([a-z]+(?:_[a-z]+){1,4})\b/,
  generic: null,
  codes: [
    ['permission.no-role', 'portal-admin', 'access_denied insufficient_scope consent_required'],
    ['credentials.invalid', 'clinician', 'invalid_credentials bad_credentials'],
    ['credentials.unknown-user', 'clinician', 'user_not_found unknown_user invalid_user'],
    ['credentials.password-expired', 'clinician', 'password_expired'],
    ['account.locked', 'portal-admin', 'account_locked too_many_attempts user_locked'],
    ['account.disabled', 'portal-admin', 'account_disabled user_disabled account_inactive'],
    ['account.unverified', 'clinician', 'email_not_verified account_not_verified'],
    ['account.rate-limited', 'clinician', 'slow_down rate_limit_exceeded too_many_requests'],
    ['mfa.unavailable', 'clinician', 'mfa_required unmet_authentication_requirements'],
    ['mfa.code-invalid', 'clinician', 'invalid_otp invalid_code'],
    [
      'session.expired',
      'clinician',
      'login_required interaction_required invalid_grant expired_token invalid_token session_expired authorization_pending',
    ],
    ['session.conflict', 'clinician', 'account_selection_required user_mismatch'],
    [
      'service.unavailable',
      'portal-support',
      'server_error temporarily_unavailable internal_error service_unavailable',
    ],
    [
      'sso.misconfigured',
      'portal-support',
      'invalid_request unauthorized_client unsupported_response_type unsupported_response_mode unsupported_grant_type invalid_scope invalid_client invalid_request_uri invalid_request_object request_not_supported request_uri_not_supported registration_not_supported invalid_redirect_uri redirect_uri_mismatch invalid_client_metadata invalid_target invalid_dpop_proof use_dpop_nonce missing_user_code unknown_user_id invalid_binding_message invalid_software_statement org_internal disallowed_useragent invalid_state state_mismatch',
    ],
  ],
};

/** SAML 2.0 status codes (OASIS saml-core-2.0-os, 3.2.2.2), as URN or bare after "status". */
export const saml: CodeFamily = {
  name: 'saml',
  // The first level says whose fault it is; what happened stands in the second.
  vague: 'requester responder versionmismatch',
  shape: /\bSAML:2\.0:status:([A-Za-z]{6,30})\b/i,
  generic: { problem: 'sso.misconfigured', owner: 'portal-support' },
  codes: [
    [null, 'clinician', 'success'],
    ['credentials.invalid', 'clinician', 'authnfailed'],
    ['credentials.unknown-user', 'portal-admin', 'unknownprincipal'],
    ['permission.no-role', 'portal-admin', 'requestdenied'],
    ['mfa.unavailable', 'portal-admin', 'noauthncontext'],
    ['session.expired', 'clinician', 'nopassive'],
    [
      'sso.misconfigured',
      'portal-support',
      'requester responder versionmismatch invalidattrnameorvalue invalidnameidpolicy noavailableidp nosupportedidp partiallogout proxycountexceeded requestunsupported requestversiondeprecated requestversiontoohigh requestversiontoolow resourcenotrecognized toomanyresponses unknownattrprofile unsupportedbinding',
    ],
  ],
};

/** HTTP statuses, where a text says that it is one. */
export const http: CodeFamily = {
  name: 'http',
  vague: '*',
  shape:
    /(?:^\W{0,3}(?=[45]\d\d(?:\W{0,2}$|\s?[-–—:|]))|(?:http|error|status|fehler|erreur|erro|fout|fel|fejl|feil|virhe|chyba|hiba|hata|eroare|kesalahan|ralat|lỗi|błąd|ошибка|помилка|грешка|σφάλμα|خطأ|خطا|שגיאה|错误|錯誤|エラー|오류|ข้อผิดพลาด|त्रुटि)(?:\s(?:error|status|code))?(?:\/[12](?:\.1)?)?[\s:#-]{1,3})([45]\d\d)(?!\d|\s?%)/iu,
  generic: null,
  codes: [
    ['session.expired', 'clinician', '419 440'],
    ['permission.no-role', 'portal-admin', '403'],
    ['navigation.not-found', 'clinician', '404 410'],
    ['account.rate-limited', 'clinician', '429'],
    ['browser.site-data-corrupt', 'clinician', '431 494'],
    ['network.blocked', 'clinic-it', '406 451'],
    ['network.proxy', 'clinic-it', '407'],
    ['network.captive-portal', 'clinician', '511'],
    [
      'service.unavailable',
      'portal-support',
      '500 502 503 504 507 508 520 521 522 523 524 525 526 530',
    ],
  ],
};
