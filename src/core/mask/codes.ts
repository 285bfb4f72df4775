import { OAUTH_ERRORS } from './address-words.ts';
import { standingOf } from './standing.ts';
import { vocabulariesFor } from './vocabulary.ts';

/** Product error codes: families that name a fault and never an account, a person or a session. */
const FAMILIES: readonly RegExp[] = [
  /^AADSTS\d{4,7}$/,
  /^AADB2C\d{5}$/,
  /^CAA[0-9A-F]{5}$/,
  /^MSIS\d{4}$/,
  /^IDX\d{5}$/,
  /^E0000[0-2]\d{2}$/,
  /^(?:OAM|ORA|OIM)-\d{1,5}$/,
  /^0x[8C]0[0-9A-Fa-f]{6}$/,
  /^(?:HTTPS?|ERR|ERROR|AUTH|OAUTH|SAML|OIDC|MFA|SSO|TLS|SSL|LDAP|ADFS|IDP|CAS)[-_]?\d{2,5}$/,
];

/** Families that no product gives to anything but faults, wherever they stand. */
const ONLY_FAULTS = /^(?:AADSTS\d{5,7}|AADB2C9\d{4}|MSIS\d{4}|E0000[0-2]\d{2}|HTTP[-_]?[45]\d\d)$/;

/** Whether a token is an error code of a known family, such as `AADSTS50126`. */
export const isProductCode = (token: string): boolean =>
  FAMILIES.some((family) => family.test(token));

const NAME_SHAPE =
  /^(?:net::)?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}|[a-z][a-z0-9]*(?:_[a-z0-9]+){1,5})$/;

/** Parts of the names that Chromium, Firefox and sign-in protocols give to errors. */
export const NAME_PARTS: ReadonlySet<string> = new Set(
  'aborted abort acct addr address adequate alert algorithm alpn ancestor any argument arguments auth authn authority authz bad big binding blocked buffer by bytes cache callback cannot cert certificate certificates chain changed checks chunked cipher ciphers cleartext client close closed cn collision common config conflict constraint contains content context conversion coop corp corrupted credentials crl csp ct curve cypher cyphers data date decoding decompression decrypt denied detected disallowed disconnected dns does dom domain ech empty encoding end entity err error exhausted exists expired exp extension failed failure fallback file fingerprinting format found frame ftp gssapi handle handshake host http http2 http3 icann idp implemented in inadequate incognito incompatible infected insufficient interception internal internet interrupt invalid io is issuer key known large length limit local loop malformed mandatory many matching mechanism memory metadata method mismatch missing mitm mozilla msg need needed negotiated negotiation net network no nok non not ns nss nxdomain oam ocsp of offline on opaque or orb ordinal out overlap pac parsing partial path pending pinned pinning pkix policy port pr preconnect private probe protocol provider proxies proxy public queue quic range record redirect redirects refused renegotiation rejected replaced replay reply require required reset resolution resolved resolver resource response revocation revoked rewind rp rx satisfiable scheme script search sec secure security self set shut signature signed size socket socks sp space ssl stale started status sth stream supported suspended syn tcp temporarily throttle throttled timed timeout tls tls13 token too transfer transparency transport tunnel type unable unauthorized unknown unreachable unrecognized unsafe unsupported untrusted unwanted uri url usage use used utc v3 validity version violation virus weak winsock with ws xfo yet you old obsolete interference downgrade library undocumented body drain disposition ping truncated compression 1 init rst stream goaway be retried retries accept ch restarts inconsistent sort something gateway 2nd ack aia alg algorithms arg args baggage certs ckl critical dc decryption definitive der dh dhe digest dll docshell doomed dp dtls ec ecdhe elliptic encode ephemeral errorpage esni exch exchange experimental export exporting extensions extract field fields filing fortezza gen harmful harmfuladdon hash hashes hsts http1 hybrid illegal import importing inappropriate initialized integer interface iv jar js kea keyalg keygen keys krl libpkix malware manifest mapping master misdirected mod modes module moved negotiates nodelock null object oid output overflow padding pbe pfx pkcs11 pkcs12 pkcs7 point pointer pqg pre precondition progress psk pub random resumption rfc822name safe serial sha short shutdown sig signer slot ssl2 structure sym template time timers tx uncompressed unobtainable unsigned unwrap usages v1 variant wait websocket blob building bundle checksum consistency construction delegate dereferenced destination died doom dying gone httpengine lock multicast new race source strict transit trust unchangeable zstd'.split(
    ' ',
  ),
);

/** Parts that are also names of people: without other parts beside them they are no error. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  'ava block ca call can close common del early fields general ip key keys large len line lock long mac max must name net ok param peer point port post race read san server short slot to trust unique valid'.split(
    ' ',
  ),
);

/** How a browser begins its names; a protocol's names have no such beginning. */
const FAMILY = /^(?:net::ERR|NS_ERROR|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_/;

/** What makes a name that of an error. */
const FAULT =
  /(?:^|_)(?:err|error|errors|invalid|denied|fail|failed|failure|expired|not|no|non|missing|unsupported|required|unknown|unauthorized|forbidden|disabled|blocked|locked|suspended|rejected|refused|timeout|timed|unavailable|unable|bad|wrong|mismatch|exceeded|too|already|untrusted|revoked|aborted|unexpected|unreachable|interrupted|conflict|cannot|empty|malformed|inactive|lockout)(?:_|$)/i;
/** More than one digit, in words or not, is a code and no name. */
const DIGITS = /(?:^|_)(?:\d+|zero|one|two|three|four|five|six|seven)(?=_|$)/gi;

/** Whether a token is an error name such as `access_denied`: every part a part of such names or a word. */
export function isErrorName(token: string): boolean {
  if (OAUTH_ERRORS.has(token)) return true;
  if (token.length > 80 || !NAME_SHAPE.test(token)) return false;
  if (!FAMILY.test(token) && !FAULT.test(token)) return false;
  if ((token.match(DIGITS)?.length ?? 0) > (FAMILY.test(token) ? 2 : 1)) return false;
  const english = vocabulariesFor(undefined);
  const parts = token.replace(FAMILY, '').toLowerCase().split('_');
  const others = parts.filter((part) => !NAMES_TOO.has(part));
  const enough = FAMILY.test(token) ? 1 : 3;
  if (others.length < parts.length && others.length < enough) return false;
  return others.every((part) => NAME_PARTS.has(part) || standingOf(part, english) === 'plain');
}

/** Whether a token names a fault even where a code or a password is spoken of. */
export const isPlainlyAnError = (token: string): boolean =>
  ONLY_FAULTS.test(token) || OAUTH_ERRORS.has(token) || FAMILY.test(token);
