import { CONCEPTS, type Concept, type LanguagePack } from '../concepts.ts';

const words: Partial<Record<Concept, string>> = {
  code: 'totp otp',
  cookie: 'cookie cookies',
  javascript: 'javascript',
  network: 'vpn',
  proxy: 'proxy',
  wifi: 'wifi wi-fi wlan hotspot',
  factor:
    'webauthn passkey passkeys mfa 2fa fido fido2 u2f yubikey fastpass windows_hello touch_id face_id rp_id',
  extension: 'adblock adblocker',
  idp: 'sso idp',
  token: 'csrf xsrf',
  technical:
    'relying_party saml oidc oauth openid redirect_uri redirect_uris redirect_url client_id response_type response_mode grant_type scope scopes issuer realm kerberos nonce state_parameter relay_state relaystate id_token access_token nameid nameidformat recaptcha https cors jwt jwks uri urn acr prompt_name callback',
};

/** Words every language borrows as they are; they count in all of them. */
export const universal: LanguagePack = {
  tag: 'und',
  numbers: '',
  until: '',
  words: Object.fromEntries(
    CONCEPTS.map((concept) => [concept, words[concept] ?? '- borrowed by no language']),
  ) as Record<Concept, string>,
};
