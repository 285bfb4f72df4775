import { makeSecret, type Secret } from './kinds.ts';
import { createSource } from './random.ts';

/**
 * A made-up recording of one sign-in: portal, identity provider and back, with every way in which
 * recordings of sign-ins are known to give secrets away. No request in it was ever made.
 */

/** One string of the recording, by what the extension could do with it. */
export interface TraceItem {
  readonly as: 'address' | 'text' | 'error';
  readonly raw: string;
}

/** `<kind>` is where a value of that kind is planted. */
const ITEMS: readonly (readonly [TraceItem['as'], string])[] = [
  [
    'address',
    'https://portal.example.com/login;jsessionid=<session id>?login_hint=<e-mail>&state=<opaque token>&nonce=<opaque token>',
  ],
  ['address', 'https://portal.example.com/reset/<opaque token>?uid=<user name>'],
  [
    'address',
    'https://idp.example.net/authorize?client_id=portal&login_hint=<e-mail>&state=<opaque token>&nonce=<uuid>&code_challenge=<opaque token>',
  ],
  [
    'address',
    'https://portal.example.com/callback#id_token=<jwt>&access_token=<jwt>&session_state=<uuid>',
  ],
  [
    'address',
    'https://portal.example.com/callback?code=<opaque token>&state=<opaque token>&session_state=<uuid>',
  ],
  [
    'address',
    'https://portal.example.com/cas/login?service=https%3A%2F%2Fportal.example.com%2Fp%2F<record number>&ticket=ST-<opaque token>',
  ],
  [
    'address',
    'https://idp.example.net/saml2/sso?SAMLRequest=<saml message>&RelayState=<hex token>&SigAlg=x&Signature=<saml message>',
  ],
  [
    'address',
    'https://idp.example.net/adfs/ls?wa=wsignin1.0&wctx=<opaque token>&wresult=<saml message>&username=<e-mail>',
  ],
  [
    'address',
    'https://portal.example.com/patients/<record number>/visits/<record number>?dob=<birth date>&memberId=<member id>',
  ],
  [
    'address',
    'https://portal.example.com/claims?SID=<session id>&npi=<npi>&ssn=<ssn>&phone=<phone>',
  ],
  ['address', 'https://<user name>:<password>@portal.example.com/login'],
  [
    'address',
    'https://portal.example.com/<name>/<member id>/<card>#/verify/<one-time code>?token=<hex token>',
  ],
  [
    'address',
    'https://idp.example.net/oauth2/token?grant_type=password&username=<user name>&password=<password>&client_secret=<opaque token>',
  ],
  [
    'address',
    'https://portal.example.com/login?returnUrl=%2Fpatients%2F<record number>%3Ftoken%3D<hex token>',
  ],
  [
    'address',
    'https://portal.example.com/logout?id_token_hint=<jwt>&post_logout_redirect_uri=https%3A%2F%2Fportal.example.com%2F<user name>',
  ],
  [
    'text',
    'Cookie: JSESSIONID=<session id>; SID=<session id>; csrftoken=<hex token>; remember=<opaque token>',
  ],
  ['text', 'Set-Cookie: idp_session=<opaque token>; Path=/; HttpOnly'],
  ['text', 'Authorization: <bearer header>'],
  ['text', 'Authorization: Bearer <jwt>'],
  ['text', 'X-CSRF-Token: <hex token> X-Session-Id: <session id> X-Forwarded-User: <user name>'],
  ['text', 'X-Forwarded-For: <ipv4>, <ipv6> X-Device: <mac>'],
  ['text', 'Location: /callback?code=<opaque token>&state=<opaque token>'],
  ['text', 'Referer: https://portal.example.com/reset/<opaque token>'],
  [
    'text',
    'j_username=<user name>&j_password=<password>&ctl00%24txtPass=<password>&__VIEWSTATE=<saml message>',
  ],
  [
    'text',
    'user=<e-mail>&pass=<password>&pin=<one-time code>&otp=<one-time code>&verificationCode=<one-time code>&answer=<passphrase>',
  ],
  [
    'text',
    '{"username":"<e-mail>","password":"<password>","options":{"deviceToken":"<hex token>"}}',
  ],
  ['text', '{"stateToken":"<opaque token>","passCode":"<one-time code>","factorId":"<uuid>"}'],
  [
    'text',
    '{"access_token":"<jwt>","refresh_token":"<opaque token>","id_token":"<jwt>","expires_in":3600}',
  ],
  ['text', '<saml:NameID><e-mail></saml:NameID><saml:Attribute Name="npi"><npi></saml:Attribute>'],
  ['text', 'SAMLResponse=<saml message>&RelayState=<uuid>'],
  ['text', 'Welcome back, <titled name>! Last sign-in from <ipv4>.'],
  ['text', 'Signed in as <name> (<e-mail>), provider <npi>, <street>, <city> <zip code>'],
  ['text', 'The code was sent to <phone> and to <e-mail>.'],
  ['text', 'Account <user name> is locked. Call <phone> or ask <name>.'],
  [
    'text',
    'Patient <name>, born <birth date>, record <record number>, member <member id>, plan <iban>',
  ],
  ['text', 'Eligibility of <titled name>: SSN <ssn>, card <card>, plate <plate number>'],
  [
    'text',
    'Prescriber <name> with number <drug agency number> is not active. Clinic: <street>, <city>.',
  ],
  ['text', 'Your address <ipv4> is blocked. Device <mac>. Session <uuid>.'],
  [
    'text',
    'Invalid code <one-time code> for <family name>. Use one of <one-time code>, <one-time code>, <one-time code>.',
  ],
  ['text', 'Password hint: <passphrase>. Old passwords: <password>, <password>, <password>'],
  ['text', '<given name> <family name> <birth date> <zip code>'],
  ['text', 'Token <opaque token> of <name> expired; new token <hex token> for <given name>'],
  ['text', 'Household: <name>; <name>; <name>; <name>; <birth date>; <birth date>; <birth date>'],
  ['text', 'Appointments: <birth date> <name>, <birth date> <name>, room <record number>'],
  ['text', 'Contacts: <phone>, <phone>, <phone>, <e-mail>, <e-mail>, <street>, <street>'],
  ['error', 'net::ERR_<session id>'],
  ['error', 'NS_ERROR_ <jwt>'],
];

/** The recording with fresh values, and all of them. */
export function makeTrace(seed: number): { items: TraceItem[]; secrets: Secret[] } {
  const source = createSource(seed);
  const secrets: Secret[] = [];
  const items = ITEMS.map(([as, template]) => ({
    as,
    raw: template.replace(/<([a-z0-9 -]+)>/g, (whole, kind: string) => {
      const secret = makeSecret(kind, source);
      if (secret.text === '') return whole;
      secrets.push(secret);
      return as === 'address' ? encodeURIComponent(secret.text) : secret.text;
    }),
  }));
  return { items, secrets };
}

/** The wording of the recording without its values. */
export const TRACE_WORDING = ITEMS.map(([, template]) => template).join('\n');
