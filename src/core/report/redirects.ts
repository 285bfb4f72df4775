import type { Evidence, FactOf, Hop } from '../evidence.ts';
import { groups, runs } from './fold.ts';
import type { ReportHop } from './model.ts';

/** The redirects worth reporting: the last loop, else the last page load that had any. */
export function lastRedirects(evidence: readonly Evidence[]): FactOf<'redirects'> | undefined {
  const all = evidence.flatMap(({ fact }) => (fact.kind === 'redirects' ? [fact] : []));
  return all.findLast((fact) => fact.loop) ?? all.findLast((fact) => fact.hops.length > 0);
}

/** Equal hops folded: in a loop wherever they are, else only neighbours, to keep the order. */
export function foldHops(
  redirects: FactOf<'redirects'> | undefined,
  print: (hop: Hop) => string,
): ReportHop[] {
  const hops = (redirects?.hops ?? []).map((hop) => ({
    address: print(hop),
    status: hop.status,
    ms: hop.ms,
  }));
  const fold = redirects?.loop ? groups : runs;
  return fold(hops, (hop) => `${hop.status} ${hop.address}`).map((group) => ({
    ...group[0],
    ms: Math.max(...group.map((hop) => hop.ms)),
    times: group.length,
  }));
}
