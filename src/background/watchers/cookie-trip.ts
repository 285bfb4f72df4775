import { expectedBack, httpOnlyNames, namesSent, namesSet } from './cookie-names.ts';
import { digest } from './digest.ts';

/**
 * What one host gave a tab to keep, by digest of the cookies' names. It must outlive the worker's
 * sleep (a person types for longer than that), and names may tell more than we want to keep.
 */
export interface Trip {
  /** Set, and not yet due to come back. */
  readonly expected: readonly string[];
  /** Of those, what no script of the page can delete. */
  readonly lasting: readonly string[];
  /** Lasting ones that did come back once. */
  readonly returned: readonly string[];
  /** The host set a cookie at some time, valid or not. */
  readonly ever: boolean;
  /** Epoch milliseconds of the last request. */
  readonly at: number;
}

/** How a trip ended: how many cookies were due, came back, and are suddenly gone. */
export interface Outcome {
  readonly set: number;
  readonly kept: number;
  readonly gone: number;
  /** Digests of those that did not come back. */
  readonly lost: readonly string[];
  /** The host never set one. */
  readonly never: boolean;
}

export const NO_TRIP: Trip = { expected: [], lasting: [], returned: [], ever: false, at: 0 };

/**
 * The host answered with these Set-Cookie lines. Deleting a cookie is the host's good right. Only a
 * page `promises` something: what scripts fetch may rightly leave cookies out.
 */
export function afterAnswer(trip: Trip, { lines, url, now, promises }: Answer): Trip {
  const valid = expectedBack(lines, url, now);
  const ended = new Set([...namesSet(lines)].filter((name) => !valid.has(name)).map(digest));
  const stays = (one: string) => !ended.has(one);
  const due = promises ? [...valid] : [];
  const locked = [...httpOnlyNames(lines)].filter((name) => due.includes(name));
  return {
    expected: union(trip.expected.filter(stays), due.map(digest)),
    lasting: union(trip.lasting.filter(stays), locked.map(digest)),
    returned: trip.returned.filter(stays),
    ever: true,
    at: trip.at,
  };
}

interface Answer {
  readonly lines: readonly string[];
  readonly url: URL;
  readonly now: number;
  readonly promises: boolean;
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** The next request went out with these Cookie lines. */
export function afterRequest(
  trip: Trip,
  lines: readonly string[],
  now: number,
): { readonly trip: Trip; readonly outcome: Outcome } {
  const sent = new Set([...namesSent(lines)].map(digest));
  const isSent = (one: string) => sent.has(one);
  const gone = trip.returned.filter((one) => !isSent(one)).length;
  const returned = union(trip.returned, trip.lasting).filter(isSent);
  return {
    trip: { expected: [], lasting: [], returned, ever: trip.ever, at: now },
    outcome: {
      set: trip.expected.length,
      kept: trip.expected.filter(isSent).length,
      gone,
      lost: trip.expected.filter((one) => !isSent(one)),
      never: !trip.ever,
    },
  };
}
