import { NAMELESS_TLS } from '../../../core/evidence.ts';
import { maskNetworkError } from '../../../core/mask/index.ts';
import { nssName } from './nss-names.ts';

/**
 * `webRequest` names every failure but those of the encryption, which it words for people: these are
 * filed without a name, and `webNavigation`, where it is granted, tells the number of the same failure.
 */
export function requestError(error: string): string | null {
  if (error === 'NS_BINDING_ABORTED') return null;
  return /^NS_[A-Z0-9_]+$/.test(error) ? maskNetworkError(error) : NAMELESS_TLS;
}

/**
 * `webNavigation` gives the number only, and reports ordinary navigations that succeed as failed too
 * (0x804B0002). Of its numbers those are news that `webRequest` words for people, pages that policy
 * stops before any request, and frames in pages that we may not see: their requests Firefox shows us
 * none of.
 */
export function navigationError(error: string): string | null {
  const code = Number(/^Error code (\d{1,10})$/.exec(error)?.[1]);
  if (code === BLOCKED) return 'NS_ERROR_BLOCKED_BY_POLICY';
  if (code >>> 16 !== SECURITY) return null;
  const amount = code & 0xffff;
  return FRAMES[amount] ?? (amount >= LEAST_NSS ? (nssName(amount) ?? NAMELESS_TLS) : null);
}

/** What `WebsiteFilter` of a policy stops. */
const BLOCKED = 0x80780003;
/** The module of security errors; NSS numbers are its number and their amount. */
const SECURITY = 0x805a;
const LEAST_NSS = 0x1000;
const FRAMES: Readonly<Record<number, string>> = {
  96: 'NS_ERROR_XFO_VIOLATION',
  98: 'NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION',
};
