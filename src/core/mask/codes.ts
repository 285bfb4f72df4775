/** Product error codes: families that name a fault and never an account, a person or a session. */
const FAMILIES: readonly RegExp[] = [
  /^AADSTS\d{4,7}$/,
  /^AADB2C\d{5}$/,
  /^CAA[0-9A-F]{5}$/,
  /^MSIS\d{4}$/,
  /^IDX\d{5}$/,
  /^E0000\d{3}$/,
  /^(?:OAM|ORA|OIM)-\d{1,5}$/,
  /^0x[8C]0[0-9A-Fa-f]{6}$/,
  /^(?:HTTPS?|ERR|ERROR|AUTH|OAUTH|SAML|OIDC|MFA|SSO|TLS|SSL|LDAP|ADFS|IDP|CAS)[-_]?\d{2,5}$/,
];

/** Whether a token is an error code of a known family, such as `AADSTS50126`. */
export const isProductCode = (token: string): boolean =>
  FAMILIES.some((family) => family.test(token));

const NAME_SHAPE =
  /^(?:net::)?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,8}|[a-z][a-z0-9]*(?:_[a-z0-9]+){1,5})$/;

/** Parts of browser and protocol error names that are no words. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  'err ns net sec ssl pr mozilla pkix dns probe nxdomain cert cn ocsp crl oam http2 quic inet uri acct auth exp idp sp rp authn authz nok tls13'.split(
    ' ',
  ),
);

/** Whether a token is an error name such as `access_denied`: every part a part of such names or a word. */
export function isErrorName(token: string, isWord: (part: string) => boolean): boolean {
  if (token.length > 80 || !NAME_SHAPE.test(token)) return false;
  const parts = token.replace('net::', '').toLowerCase().split('_');
  return parts.every((part) => NAME_PARTS.has(part) || isWord(part));
}
