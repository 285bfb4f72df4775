import type { EvidenceOf } from '../evidence.ts';
import type { ProblemId } from '../problems/ids.ts';

/**
 * Error names of Chromium (net/base/net_error_list.h) and Firefox (xpcom/base/ErrorList.py,
 * security/nss) that a failed sign-in meets, and what they mean. First match wins; a name that
 * ends in `*` stands for its family, so that an unknown member still gives the general finding.
 */
const CODES: readonly (readonly [name: string, problem: ProblemId | null])[] = [
  ['net::ERR_ABORTED', null],
  ['NS_BINDING_ABORTED', null],

  ['net::ERR_INTERNET_DISCONNECTED', 'network.offline'],
  ['NS_ERROR_OFFLINE', 'network.offline'],

  ['net::ERR_TOO_MANY_REDIRECTS', 'sso.loop'],
  ['NS_ERROR_REDIRECT_LOOP', 'sso.loop'],

  // A redirect to where no page can be: the portal's own mistake.
  ['net::ERR_UNSAFE_REDIRECT', 'sso.misconfigured'],
  ['net::ERR_INVALID_REDIRECT', 'sso.misconfigured'],
  ['net::ERR_UNKNOWN_URL_SCHEME', 'sso.misconfigured'],
  ['net::ERR_DISALLOWED_URL_SCHEME', 'sso.misconfigured'],

  ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'policy.blocked'],
  ['net::ERR_BLOCKED_ENROLLMENT_CHECK_PENDING', 'policy.blocked'],
  ['NS_ERROR_BLOCKED_BY_POLICY', 'policy.blocked'],

  ['net::ERR_BLOCKED_BY_CLIENT', 'browser.extension-conflict'],
  ['NS_ERROR_ABORT', 'browser.extension-conflict'],

  ['net::ERR_BLOCKED_BY_RESPONSE*', 'browser.framed'],
  ['NS_ERROR_XFO_VIOLATION', 'browser.framed'],
  ['NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', 'browser.framed'],

  ['net::ERR_RESPONSE_HEADERS_TOO_BIG', 'browser.site-data-corrupt'],

  ['net::ERR_PROXY_*', 'network.proxy'],
  ['net::ERR_MANDATORY_PROXY_*', 'network.proxy'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'network.proxy'],
  ['net::ERR_SOCKS_*', 'network.proxy'],
  ['net::ERR_PAC_*', 'network.proxy'],
  ['net::ERR_INVALID_AUTH_CREDENTIALS', 'network.proxy'],
  ['net::ERR_UNEXPECTED_PROXY_AUTH', 'network.proxy'],
  ['NS_ERROR_PROXY_*', 'network.proxy'],
  ['NS_ERROR_UNKNOWN_PROXY_HOST', 'network.proxy'],

  ['net::ERR_CERT_*', 'network.tls'],
  ['net::ERR_CERTIFICATE_*', 'network.tls'],
  ['net::ERR_SSL_*', 'network.tls'],
  ['net::ERR_BAD_SSL_*', 'network.tls'],
  ['net::ERR_ECH_*', 'network.tls'],
  ['SEC_ERROR_*', 'network.tls'],
  ['SSL_ERROR_*', 'network.tls'],
  ['MOZILLA_PKIX_ERROR_*', 'network.tls'],
  ['NS_ERROR_NET_INADEQUATE_SECURITY', 'network.tls'],

  ['net::ERR_NETWORK_ACCESS_DENIED', 'network.blocked'],
  ['net::ERR_BLOCKED_BY_PRIVATE_NETWORK*', 'network.blocked'],
  ['net::ERR_BLOCKED_BY_LOCAL_NETWORK*', 'network.blocked'],

  ['net::ERR_EMPTY_RESPONSE', 'service.unavailable'],
  ['net::ERR_CONTENT_LENGTH_MISMATCH', 'service.unavailable'],
  ['net::ERR_INCOMPLETE_*', 'service.unavailable'],
  ['net::ERR_INVALID_RESPONSE', 'service.unavailable'],
  ['net::ERR_INVALID_HTTP_RESPONSE', 'service.unavailable'],
  ['net::ERR_HTTP2_*', 'service.unavailable'],
  ['net::ERR_HTTP_RESPONSE_CODE_FAILURE', 'service.unavailable'],
  ['NS_ERROR_NET_EMPTY_RESPONSE', 'service.unavailable'],
  ['NS_ERROR_NET_PARTIAL_TRANSFER', 'service.unavailable'],
  ['NS_ERROR_NET_HTTP2_*', 'service.unavailable'],
  ['NS_ERROR_CORRUPTED_CONTENT', 'service.unavailable'],

  ['net::ERR_NAME_*', 'network.unreachable'],
  ['net::ERR_DNS_*', 'network.unreachable'],
  ['net::ERR_ICANN_NAME_COLLISION', 'network.unreachable'],
  ['net::ERR_CONNECTION_*', 'network.unreachable'],
  ['net::ERR_ADDRESS_*', 'network.unreachable'],
  ['net::ERR_TIMED_OUT', 'network.unreachable'],
  ['net::ERR_NETWORK_*', 'network.unreachable'],
  ['net::ERR_SOCKET_NOT_CONNECTED', 'network.unreachable'],
  ['net::ERR_QUIC_*', 'network.unreachable'],
  ['NS_ERROR_UNKNOWN_HOST', 'network.unreachable'],
  ['NS_ERROR_CONNECTION_*', 'network.unreachable'],
  ['NS_ERROR_NET_*', 'network.unreachable'],
  ['NS_ERROR_NETWORK_*', 'network.unreachable'],
];

const EXACT = new Map(CODES.filter(([name]) => !name.endsWith('*')));
const FAMILIES = CODES.filter(([name]) => name.endsWith('*')).map(
  ([name, problem]) => [name.slice(0, -1), problem] as const,
);

/** What a browser's error name means; null for noise, undefined for a name we do not know. */
export function problemOfCode(code: string): ProblemId | null | undefined {
  if (EXACT.has(code)) return EXACT.get(code);
  return FAMILIES.find(([family]) => code.startsWith(family))?.[1];
}

/** Certificate dates that do not fit: the certificate's fault or the clock's. */
const DATE_CODES: ReadonlySet<string> = new Set([
  'net::ERR_CERT_DATE_INVALID',
  'SEC_ERROR_EXPIRED_CERTIFICATE',
  'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
  'SEC_ERROR_OCSP_FUTURE_RESPONSE',
  'SEC_ERROR_OCSP_OLD_RESPONSE',
  'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
  'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
]);
export const isDateCode = (code: string): boolean => DATE_CODES.has(code);

/** Certificates for another name: a Wi-Fi sign-in page answers for every host like this. */
const NAME_CODES: ReadonlySet<string> = new Set([
  'net::ERR_CERT_COMMON_NAME_INVALID',
  'SSL_ERROR_BAD_CERT_DOMAIN',
]);
export const isNameCode = (code: string): boolean => NAME_CODES.has(code);

/** The two sides share no TLS version: one of them is too old. */
const VERSION_CODES: ReadonlySet<string> = new Set([
  'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
  'SSL_ERROR_UNSUPPORTED_VERSION',
  'SSL_ERROR_NO_CYPHER_OVERLAP',
  'SSL_ERROR_PROTOCOL_VERSION_ALERT',
]);
export const isVersionCode = (code: string): boolean => VERSION_CODES.has(code);

/** Certificates of an issuer that this computer does not know: its own, a firewall's, or none at all. */
const ISSUER_CODES: ReadonlySet<string> = new Set([
  'net::ERR_CERT_AUTHORITY_INVALID',
  'SEC_ERROR_UNKNOWN_ISSUER',
  'SEC_ERROR_UNTRUSTED_ISSUER',
  'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
  'MOZILLA_PKIX_ERROR_MITM_DETECTED',
]);

/** What exactly is wrong with the encryption, where the name tells. */
export function tlsFaultOf(code: string): 'date' | 'issuer' | 'name' | 'version' | undefined {
  if (isDateCode(code)) return 'date';
  if (isNameCode(code)) return 'name';
  if (isVersionCode(code)) return 'version';
  return ISSUER_CODES.has(code) ? 'issuer' : undefined;
}

type NetworkError = EvidenceOf<'network-error'>;

/**
 * Pages that could not be loaded: of each page load the first real code. The browser's own retries
 * and the user's leaving report "aborted" afterwards, and that is no evidence.
 */
export function pageFailures(errors: readonly NetworkError[]): readonly NetworkError[] {
  const first = new Map<number, NetworkError>();
  for (const error of errors) {
    const real = error.fact.resource === 'page' && problemOfCode(error.fact.code) !== null;
    if (real && !first.has(error.page)) first.set(error.page, error);
  }
  return [...first.values()];
}

/** The latest page failure when its name is none we know. */
export const unknownFailures = (errors: readonly NetworkError[]): readonly NetworkError[] =>
  pageFailures(errors)
    .slice(-1)
    .filter(({ fact }) => problemOfCode(fact.code) === undefined);

/** The page failures that mean this problem, the latest only. */
export const failuresOf = (id: ProblemId, errors: readonly NetworkError[]) =>
  pageFailures(errors)
    .filter(({ fact }) => problemOfCode(fact.code) === id)
    .slice(-1);
