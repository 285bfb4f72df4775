import type { Clinic, Portal } from '../portal.ts';
import { type Dropped, dropBadKeys, type Policy } from './drop-bad-keys.ts';

export interface SettingsNotice extends Dropped {
  readonly source: 'policy' | 'own';
}

export interface Merged {
  readonly clinic: Clinic;
  readonly notices: readonly SettingsNotice[];
}

/**
 * The settings in force. Policy overrides the package key by key, portals by id and contacts by
 * owner; the user's own `{ portals }` only add. Both are hostile until checked; neither can break the rest.
 */
export function mergeSettings(packaged: Clinic, policy: unknown, own: unknown): Merged {
  const fromPolicy = dropBadKeys(policy ?? {});
  const governed = override(packaged, fromPolicy.policy);
  const fromOwn = dropBadKeys(isEmpty(own) ? {} : own);
  const { added, refused } = addPortals(governed, fromOwn.policy.portals ?? []);
  return {
    clinic: { ...governed, portals: [...governed.portals, ...added] },
    notices: [
      ...fromPolicy.notices.map((notice) => ({ ...notice, source: 'policy' as const })),
      ...[...fromOwn.notices, ...refused].map((notice) => ({ ...notice, source: 'own' as const })),
    ],
  };
}

/** Whoever removed the last own portal leaves an empty list. */
const isEmpty = (own: unknown): boolean =>
  (own ?? null) === null || JSON.stringify(own) === '{"portals":[]}';

function override(packaged: Clinic, policy: Policy): Clinic {
  const portals = policy.portals ?? [];
  const ids = new Set(portals.map(({ id }) => id));
  const hosts = new Set(portals.flatMap((portal) => portal.hosts));
  const kept = packaged.portals.filter(
    (portal) => !ids.has(portal.id) && !portal.hosts.some((host) => hosts.has(host)),
  );
  const off = new Set(policy.disabledPortals ?? packaged.disabledPortals);
  return {
    ...packaged,
    ...policy,
    portals: [...portals, ...kept].filter(({ id }) => !off.has(id)),
    contacts: { ...packaged.contacts, ...policy.contacts },
  };
}

/** Own portals whose id or host is taken would change what the clinic decided. */
function addPortals({ portals, ownPortals }: Clinic, own: readonly Portal[]) {
  if (ownPortals === 'forbidden') return { added: [], refused: own.map(forbidden) };
  const ids = new Set(portals.map(({ id }) => id));
  const hosts = new Set(portals.flatMap((portal) => portal.hosts));
  const clashes = (portal: Portal) =>
    ids.has(portal.id) || portal.hosts.some((host) => hosts.has(host));
  return { added: own.filter((one) => !clashes(one)), refused: own.filter(clashes).map(taken) };
}

const taken = ({ id }: Portal): Dropped => ({
  path: `portals.${id}`,
  code: 'taken',
  problem: 'is a portal that your clinic has set already',
  expected: 'another id and other hosts',
});

const forbidden = ({ id }: Portal): Dropped => ({
  path: `portals.${id}`,
  code: 'forbidden',
  problem: 'is not watched, because your clinic allows no own portals',
  expected: 'no own portals, or ask your clinic to add it',
});
