import type { Evidence } from '../evidence.ts';

/** Every host in the evidence, as masked when it was seen: the report prints them on purpose. */
export function hostsOf(evidence: readonly Evidence[]): string[] {
  const hosts = evidence.flatMap(({ fact }) => {
    if (fact.kind === 'redirects') return fact.hops.map((hop) => hop.address.host);
    return [
      ...('host' in fact ? [fact.host] : []),
      ...('address' in fact ? [fact.address?.host] : []),
    ];
  });
  return [...new Set(hosts)].filter((host) => typeof host === 'string');
}
