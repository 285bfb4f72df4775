import type { Evidence, Fact } from '../../src/core/evidence.ts';

/** Facts in a line: their kind and the numbers and codes they carry. */
export const said = (evidence: readonly Evidence[]): string =>
  evidence.map(({ fact }) => inShort(fact)).join(' + ');

function inShort(fact: Fact): string {
  switch (fact.kind) {
    case 'message':
      return `message (${fact.where}) "${fact.text.slice(0, 60)}"`;
    case 'network-error':
      return `${fact.resource} ${fact.code}`;
    case 'response':
      return `${fact.resource} answered ${fact.status}`;
    case 'redirects':
      return `${fact.hops.length} redirects${fact.loop ? ', given up' : ''}`;
    case 'cookie-round-trip':
      return `${fact.kept} of ${fact.set} cookies came back`;
    case 'page':
      return `page: ${fact.blank ? 'blank' : `form ${fact.form}`}`;
    default:
      return `${fact.kind} ${details(fact)}`;
  }
}

const details = ({ kind: _, ...rest }: Fact): string =>
  Object.entries(rest)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? '…' : String(value)}`)
    .join(' ');
