import { isPublicSuffix } from './clinic/public-suffixes.ts';
import { hostsOf } from './match-patterns.ts';
import type { Portal } from './portal.ts';

/** What clearing a portal's data reaches. */
export interface Clearing {
  /** The hosts that are cleared: the portal's and its identity provider's. Ports are left out. */
  readonly hosts: readonly string[];
  /** Browsers keep cookies by domain: every host below these is signed out. */
  readonly domains: readonly string[];
  /** Other portals of the clinic below these domains, by name. */
  readonly neighbours: readonly string[];
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, '');

/** The domain whose cookies browsers clear together (the registrable one, as far as we know suffixes). */
export function domainOf(host: string): string {
  const labels = withoutPort(host).replace(/^\*\./, '').split('.');
  const own = labels.findIndex((_, at) => isPublicSuffix(labels.slice(at + 1).join('.')));
  return labels.slice(Math.max(own, 0)).join('.');
}

/** What is lost beyond the portal when its data are cleared; `portals` are all of the clinic's. */
export function clearingOf(portal: Portal, portals: readonly Portal[]): Clearing {
  const exact = hostsOf(portal).filter((host) => !host.startsWith('*'));
  const hosts = [...new Set(exact.map(withoutPort))];
  const domains = [...new Set(exact.map(domainOf))];
  const neighbours = portals
    .filter(({ id }) => id !== portal.id)
    .filter((one) => hostsOf(one).some((host) => domains.includes(domainOf(host))))
    .map(({ name }) => name);
  return { hosts, domains, neighbours };
}
