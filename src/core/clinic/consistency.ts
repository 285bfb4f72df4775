import { hostMatches } from '../hosts.ts';
import { hostFault } from './host-rule.ts';
import { lookAlikes, type Text } from './look-alikes.ts';
import { type Placed, shown } from './rule.ts';
import { urlFault } from './url-rule.ts';

/**
 * What only shows when values are seen together. Looks at the raw value, so that one run names
 * everything; a value that is wrong by itself is not judged a second time.
 */
export function inconsistencies(value: unknown): readonly Placed[] {
  const portals = listAt(value, 'portals');
  return [
    ...repeated(portals, (portal) => textsAt(portal, 'id')),
    ...repeated(portals, (portal) => textsAt(portal, 'hosts')),
    ...lookAlikes(portals.flatMap(hostsAt)),
    ...portals.flatMap((portal, index) =>
      withinPortal(portal).map(({ at, ...fault }) => ({ at: ['portals', index, ...at], ...fault })),
    ),
  ];
}

/** Every host of a portal that is right by itself, by its place in the whole. */
const hostsAt = (portal: unknown, index: number): readonly Text[] =>
  [...textsAt(portal, 'hosts'), ...textsAt(portal, 'identityProviders')]
    .filter(({ text }) => hostFault(text) === null)
    .map(({ at, text }) => ({ at: ['portals', index, ...at], text }));

/** Texts that stand in an earlier portal too: an address must belong to one portal only. */
function repeated(portals: readonly unknown[], read: (portal: unknown) => readonly Text[]) {
  const seen = new Map<string, number>();
  return portals.flatMap((portal, index) =>
    read(portal).flatMap(({ at, text }): Placed[] => {
      const first = seen.get(text) ?? index;
      seen.set(text, first);
      const problem = `is ${shown(text)}, which portals[${first}] has already`;
      return first === index
        ? []
        : [{ at: ['portals', index, ...at], code: 'repeated', problem, expected: 'another' }];
    }),
  );
}

function withinPortal(portal: unknown): readonly Placed[] {
  const hosts = [...textsAt(portal, 'hosts'), ...textsAt(portal, 'identityProviders')];
  const addresses = textsAt(portal, 'signIn').filter(({ text }) => urlFault(text) === null);
  const allHostsRight = hosts.length > 0 && hosts.every(({ text }) => hostFault(text) === null);
  return [
    ...(allHostsRight ? addresses.filter((one) => !isListed(one.text, hosts)).map(unlisted) : []),
    ...[...textsAt(portal, 'legacyPaths'), ...textsAt(portal, 'landingPaths')]
      .filter(({ text }) => addresses.some((one) => isWholePath(text, new URL(one.text))))
      .map(contradicts),
    ...passwordLengths(portal),
  ];
}

const isListed = (address: string, hosts: readonly Text[]): boolean =>
  hosts.some(({ text }) => hostMatches(text, new URL(address)));

const isWholePath = (path: string, { pathname, search, hash }: URL): boolean =>
  path === pathname + search + hash;

const unlisted = ({ at, text }: Text): Placed => ({
  at,
  code: 'contradiction',
  problem: `is on ${shown(new URL(text).host)}, which is no host of this portal`,
  expected: 'an address on one of its hosts or identityProviders, or add the host there',
});

const contradicts = ({ at, text }: Text): Placed => ({
  at,
  code: 'contradiction',
  problem: `is ${shown(text)}, which is a signIn address too`,
  expected: 'it in one of the two places',
});

function passwordLengths(portal: unknown): readonly Placed[] {
  const password = fieldOf(portal, 'password');
  const [min, max] = [fieldOf(password, 'minLength'), fieldOf(password, 'maxLength')];
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
  const at = ['password', 'maxLength'];
  const problem = `is ${max}, less than minLength`;
  return [{ at, code: 'contradiction', problem, expected: `${min} or more` }];
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

function textsAt(value: unknown, key: string): readonly Text[] {
  const field = fieldOf(value, key);
  if (typeof field === 'string') return [{ at: [key], text: field }];
  return listAt(value, key).flatMap((text, index) =>
    typeof text === 'string' ? [{ at: [key, index], text }] : [],
  );
}
