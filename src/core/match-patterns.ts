import { isLocalName } from './hosts.ts';
import type { Portal } from './portal.ts';

/** Every configured host of a portal, its own first. */
export const hostsOf = (portal: Pick<Portal, 'hosts' | 'identityProviders'>): readonly string[] => [
  ...portal.hosts,
  ...portal.identityProviders,
];

/** A clinic, or some of its portals. */
interface HasPortals {
  readonly portals: readonly Pick<Portal, 'hosts' | 'identityProviders'>[];
}

/**
 * Match patterns for host permissions and the content script. Ports are left out (Firefox never
 * matches a pattern with one); `hostMatches` compares them. Only reserved local names may use http.
 */
export function matchPatterns({ portals }: HasPortals): readonly string[] {
  const names = portals.flatMap(hostsOf).map((host) => host.split(':')[0] ?? host);
  return [...new Set(names)].sort().flatMap((name) => {
    const secure = `https://${name}/*`;
    return isLocalName(name) ? [`http://${name}/*`, secure] : [secure];
  });
}
