import { isLocalName } from './hosts.ts';
import type { Clinic, Portal } from './portal.ts';

/** Every configured host of a portal, its own first. */
export const hostsOf = (portal: Pick<Portal, 'hosts' | 'identityProviders'>): readonly string[] => [
  ...portal.hosts,
  ...portal.identityProviders,
];

/**
 * Match patterns for host permissions and the content script. Ports are left out (Firefox never
 * matches a pattern with one); `hostMatches` compares them. Only reserved local names may use http.
 */
export function matchPatterns(clinic: Clinic): readonly string[] {
  const names = clinic.portals.flatMap(hostsOf).map((host) => host.split(':')[0] ?? host);
  return [...new Set(names)].sort().flatMap((name) => {
    const secure = `https://${name}/*`;
    return isLocalName(name) ? [`http://${name}/*`, secure] : [secure];
  });
}
