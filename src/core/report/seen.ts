import type { Address, Evidence } from '../evidence.ts';
import { groups } from './fold.ts';
import type { Seen } from './model.ts';

/** Facts with sections of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'message',
  'redirects',
  'submit',
  'tried',
  'answer',
  'unknown',
]);

/**
 * All other facts, newest kinds included: their codes, numbers and hosts, equal ones folded, the
 * latest first. Facts are harmless where they are made, so none needs a list here to be reported.
 */
export function otherFacts(
  evidence: readonly Evidence[],
  print: (address: Address) => string,
  clean: (text: string) => string,
): Seen[] {
  const seen = evidence
    .filter(({ fact }) => !ELSEWHERE.has(fact.kind))
    .toReversed()
    .map(({ fact }) => ({ kind: fact.kind, facts: flatten(fact, print, clean) }));
  return groups(seen, (entry) => JSON.stringify(entry)).map((group) => ({
    ...group[0],
    times: group.length,
  }));
}

function flatten(
  fact: Readonly<Record<string, unknown>>,
  print: (address: Address) => string,
  clean: (text: string) => string,
): Seen['facts'] {
  const flat: Seen['facts'] = {};
  for (const [key, value] of Object.entries(fact)) {
    if (key === 'kind') continue;
    if (typeof value === 'string') flat[key] = clean(value);
    else if (typeof value === 'number' || typeof value === 'boolean') flat[key] = value;
    else if (Array.isArray(value)) Object.assign(flat, numbered(key, value, clean));
    // The page's address has a line of its own.
    else if (key === 'address' && fact.kind !== 'page' && isAddress(value))
      flat[key] = print(value);
  }
  return flat;
}

/** Names of facts have no digits: the members of a list are told apart by letters. */
const LETTERS = 'ABCDEFGHIJ';

/** A list's members by the list's name and a letter: the words and codes of each. */
const numbered = (
  key: string,
  values: readonly unknown[],
  clean: (text: string) => string,
): Seen['facts'] =>
  Object.fromEntries(
    values.slice(0, LETTERS.length).map((one, index) => {
      const words = typeof one === 'object' && one !== null ? Object.values(one) : [one];
      return [`${key}${LETTERS[index]}`, clean(words.filter((word) => word !== '').join(' '))];
    }),
  );

const isAddress = (value: unknown): value is Address =>
  typeof value === 'object' && value !== null && 'host' in value && 'path' in value;
