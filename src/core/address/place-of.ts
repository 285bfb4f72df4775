import { hostMatches } from '../hosts.ts';
import { hostsOf } from '../match-patterns.ts';
import type { Portal } from '../portal.ts';
import { domainOf } from './domain.ts';
import { type Likeness, likenessOf } from './look-alike.ts';

/** What an address is to the configured portals. */
export type Place =
  /** A configured host; `insecure`: without https although the portal is reached by it. */
  | { readonly kind: 'official' | 'insecure' | 'legacy'; readonly portal: Portal }
  | { readonly kind: 'look-alike'; readonly portal: Portal; readonly how: Likeness }
  | { readonly kind: 'unlisted' };

/**
 * Compares an address with the configured portals. Null when there is nothing to say: no portal is
 * configured, or the address is none of the web.
 */
export function placeOf(address: string, portals: readonly Portal[]): Place | null {
  if (portals.length === 0 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const portal = portals.find((one) => hostsOf(one).some((host) => hostMatches(host, url)));
  if (portal) return ownPlace(url, portal);
  // A number is nobody's name.
  if (/^\[|^[\d.]+$/.test(url.hostname)) return { kind: 'unlisted' };
  return pretender(url.hostname, portals) ?? { kind: 'unlisted' };
}

function ownPlace(url: URL, portal: Portal): Place {
  const secure = portal.signIn.every((address) => address.startsWith('https:'));
  if (url.protocol === 'http:' && secure) return { kind: 'insecure', portal };
  return { kind: portal.legacyPaths.includes(url.pathname) ? 'legacy' : 'official', portal };
}

const namesOf = (portal: Portal): readonly string[] =>
  hostsOf(portal).map((host) => host.replace(/^\*\.|:\d+$/g, ''));

/** Whom a host may be taken for; one of the portals' own domains pretends nothing. */
function pretender(host: string, portals: readonly Portal[]): Place | undefined {
  const name = host.replace(/^www\.|\.$/g, '');
  const owned = portals.flatMap(namesOf).map((own) => domainOf(own).whole);
  if (owned.includes(domainOf(name).whole)) return undefined;
  for (const portal of portals) {
    const how = namesOf(portal)
      .map((one) => likenessOf(name, one))
      .find((likeness) => likeness !== undefined);
    if (how) return { kind: 'look-alike', portal, how };
  }
  return undefined;
}
