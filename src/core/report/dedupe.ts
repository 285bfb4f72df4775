import type { Address } from '../evidence.ts';
import { groups } from './fold.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export interface FaultParts {
  readonly portal: string;
  readonly problem: string | undefined;
  readonly hops: readonly { readonly address: Address; readonly status: number }[];
  readonly browser: string;
  readonly version: string;
}

/**
 * The same fault gives the same 10 characters in every clinic: portal, problem, the shape of the
 * redirects and the browser's major version. Hosts are numbered, not named, because a clinic may
 * have an identity provider of its own; repeats of a loop do not count.
 */
export function dedupeKey(fault: FaultParts): string {
  const hosts = [...new Set(fault.hops.map((hop) => hop.address.host))];
  const shape = fault.hops.map(
    ({ address, status }) => `${hosts.indexOf(address.host)}${address.path} ${status}`,
  );
  const major = fault.version.split('.')[0] ?? '';
  const distinct = groups(shape, (hop) => hop).map(([hop]) => hop);
  return base32(
    fnv1a64(JSON.stringify([1, fault.portal, fault.problem ?? '', distinct, fault.browser, major])),
    10,
  );
}

/** FNV-1a, 64 bits, over UTF-8 (Fowler, Noll, Vo). Not for secrets: it only groups. */
function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

/** The lowest `length` × 5 bits as RFC 4648 base32 letters. */
function base32(bits: bigint, length: number): string {
  return Array.from(
    { length },
    (_, i) => ALPHABET[Number((bits >> BigInt(5 * i)) & 31n)] ?? 'A',
  ).join('');
}
