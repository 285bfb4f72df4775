const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Host labels that say what a server does, never whose it is. */
export const HOST_LABELS = set(
  'www login logon signin sso auth oauth oauth2 oidc saml id idp identity account accounts portal portals secure secured adfs sts fs cas okta auth0 keycloak iam mfa app apps web api cdn static assets help support status mail webmail vpn gateway gw proxy test staging stage uat qa demo prod production provider providers member members partner partners cloud online',
);

/** Second-level labels that belong to the public suffix when two letters follow. */
export const SECOND_LEVEL = set('co com org net gov ac edu nhs gob gouv go or ne mil');

/** Top labels of names that exist only inside a house; what stands before them may name anyone. */
export const LOCAL_TOPS = set('local lan home internal intranet corp private localdomain');

/** Path segments of login products and ordinary portals, without any that could be a person's. */
export const PATH_WORDS = set(
  '.well-known 2fa access account accounts acs activate activation adfs admin api app application apps as assertion assets auth authenticate authentication authenticator authn authorization authorize authz blocked b2c broker callback captcha cas cb certificate challenge change change-password changepassword check client code complete confirm connect consent consumer cookie cookies create-account dashboard default denied device devicecode disabled discovery done endsession enroll enrollment enrolment error errors expired expire external factor failed failure federation fido2 finish forbidden forgot forgot-password forgotpassword forms help home html i18n identifier identity idp if index info init initiate internal introspect invalid invalid-request invite issuer j_security_check j_spring_security_check js kmsi landing launch loading local locked lockout log-in log-out logged-out loggedout login login-actions login-error login_error loginerror loginform loginpage logoff logon logout main maintenance metadata mfa module module.php new nidp notfound not-found ns oam oauth oauth2 oauth20 oidc oamfed openid openid-connect openid_connect otp pages passkey passwd password password-reset password_reset passwordless permission permissions policy portal privacy processlogin prompt protocol provider providers pub public push realm realms recover recovery redirect refresh register registration reset reset-password reset_password resetpassword resource response resume retry return revoke role roles router saml saml1 saml11 saml2 samlp samlsp secure security select service serviceprovider servlet session session-expired sessionexpired set-password settings setup shibboleth shibboleth.sso sign-in sign-out sign-up sign_in sign_out sign_up signin signin-callback signin-oidc signin-saml signout signup slo sms sp sso sso-error sso_error ssologin start static status step step1 step2 sts support terms timeout token totp transaction tokens u2f unauthorized unlock unsupported update user userinfo users v1 v2 v2.0 v3 validate verification verify view wait web webauthn welcome ws wsfed wsfederation',
);

/** File name endings that name a technology. */
export const EXTENSIONS = set(
  'asp aspx jsp jspa jsf jspx html htm xhtml shtml php do action cgi fcc srf ashx asmx svc axd seam faces xhtml sso',
);

/** Names of protocol parameters. Their values are never printed unless the set of values is closed. */
export const QUERY_NAMES = set(
  'access_token acr_values assertion authuser client_id client_info client-request-id code code_challenge code_challenge_method code_verifier continue csrf display domain_hint err errcode error error_code error_description error_hint error_subcode error_uri errormessage errormsg execution expired expires_in forceauthn fromuri goto grant_type id_token id_token_hint idp idp_hint iss jsessionid launch locale login_challenge login_error login_hint logout logout_challenge max_age message mkt msg next nonce okta_key otp p p_error_code post_logout_redirect_uri prompt proxyrestart reason redir redirect redirect_to redirect_uri redirect_url redirecturl refresh_token relaystate renew request request_id requestid request_uri resource resource_url response response_mode response_type return return_to returnto returnurl samlart samlrequest samlresponse samlencoding scope service session_state sessionexpired session_expired sigalg signature sso_reload spentityid state status step success sub_error target tenant ticket timeout token token_type ui_locales url username wa wauth wct wctx wfresh whr wreply wresult wtrealm',
);

/** Values of `error=` that OAuth 2.0 (RFC 6749, 8628, 9126, 9449) and OpenID Connect define. */
export const OAUTH_ERRORS = set(
  'access_denied account_selection_required authorization_pending bad_authorization_code consent_required expired_token insufficient_scope insufficient_user_authentication interaction_required invalid_client invalid_dpop_proof invalid_grant invalid_redirect_uri invalid_request invalid_request_object invalid_request_uri invalid_resource invalid_scope invalid_target invalid_token login_required registration_not_supported request_not_supported request_uri_not_supported server_error slow_down temporarily_unavailable unauthorized_client unmet_authentication_requirements unsupported_grant_type unsupported_response_type unsupported_token_type use_dpop_nonce',
);

const YES_NO = set('true false yes no 1 0');

/** Parameters whose values come from a closed list. */
export const CLOSED_VALUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['error', OAUTH_ERRORS],
  ['prompt', set('none login consent select_account create')],
  ['response_type', set('code token id_token none')],
  [
    'response_mode',
    set('query fragment form_post query.jwt fragment.jwt form_post.jwt jwt web_message'),
  ],
  ['wa', set('wsignin1.0 wsignout1.0 wsignoutcleanup1.0')],
  ['code_challenge_method', set('plain s256')],
  ['p_error_code', set('oam-1 oam-2 oam-3 oam-4 oam-5 oam-6 oam-7 oam-8 oam-9 oam-10 oam-11')],
  ['expired', YES_NO],
  ['timeout', YES_NO],
  ['logout', YES_NO],
  ['session_expired', YES_NO],
  ['sessionexpired', YES_NO],
  ['login_error', YES_NO],
]);
