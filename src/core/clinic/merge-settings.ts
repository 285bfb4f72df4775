import type { Clinic, Portal } from '../portal.ts';
import type { ClinicError } from './check.ts';
import { dropBadKeys, type Policy } from './drop-bad-keys.ts';

export interface SettingsNotice extends ClinicError {
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
  const fromOwn = dropBadKeys(own ?? {});
  const { added, refused } = addPortals(governed.portals, fromOwn.policy.portals ?? []);
  return {
    clinic: { ...governed, portals: [...governed.portals, ...added] },
    notices: [
      ...fromPolicy.notices.map((notice) => ({ ...notice, source: 'policy' as const })),
      ...[...fromOwn.notices, ...refused].map((notice) => ({ ...notice, source: 'own' as const })),
    ],
  };
}

function override(packaged: Clinic, policy: Policy): Clinic {
  const portals = policy.portals ?? [];
  const ids = new Set(portals.map(({ id }) => id));
  const hosts = new Set(portals.flatMap((portal) => portal.hosts));
  const kept = packaged.portals.filter(
    (portal) => !ids.has(portal.id) && !portal.hosts.some((host) => hosts.has(host)),
  );
  return {
    ...packaged,
    ...policy,
    portals: [...portals, ...kept],
    contacts: { ...packaged.contacts, ...policy.contacts },
  };
}

/** Own portals whose id or host is taken would change what the clinic decided. */
function addPortals(taken: readonly Portal[], own: readonly Portal[]) {
  const ids = new Set(taken.map(({ id }) => id));
  const hosts = new Set(taken.flatMap((portal) => portal.hosts));
  const clashes = (portal: Portal) =>
    ids.has(portal.id) || portal.hosts.some((host) => hosts.has(host));
  return {
    added: own.filter((portal) => !clashes(portal)),
    refused: own.filter(clashes).map(({ id }) => ({
      path: `portals.${id}`,
      problem: 'is a portal that your clinic has set already',
      expected: 'another id and other hosts',
    })),
  };
}
