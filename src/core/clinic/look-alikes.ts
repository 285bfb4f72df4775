import { domainOf } from '../address/domain.ts';
import { skeletonOf } from '../address/skeleton.ts';
import { type Placed, shown } from './rule.ts';

/** A text with its place in the configuration. */
export interface Text {
  readonly at: readonly PropertyKey[];
  readonly text: string;
}

const domainAt = ({ text }: Text): string => domainOf(text.replace(/^\*\.|:\d+$/g, '')).whole;

/**
 * Hosts in another alphabet whose domain is read as that of another configured host: only one of
 * the two is meant. Goes once over all, because a hostile policy has many.
 */
export function lookAlikes(hosts: readonly Text[]): readonly Placed[] {
  const read = new Map<string, Set<string>>();
  for (const domain of new Set(hosts.map(domainAt))) {
    const skeleton = skeletonOf(domain);
    read.set(skeleton, (read.get(skeleton) ?? new Set()).add(domain));
  }
  return hosts.flatMap((host) => {
    const own = domainAt(host);
    if (!/(?:^|\.)xn--/.test(own)) return [];
    const [first, second] = read.get(skeletonOf(own)) ?? [];
    const other = first === own ? second : first;
    return other === undefined ? [] : [lookAlike(host, other)];
  });
}

const lookAlike = ({ at, text }: Text, other: string): Placed => ({
  at,
  code: 'contradiction',
  problem: `is ${shown(text)}, which is read as ${shown(other)} and is another`,
  expected: 'only the one that is the portal’s',
});
