import { hostMatches } from '../../hosts.ts';
import { hostsOf } from '../../match-patterns.ts';
import type { Clinic, PackagedPortal } from '../../portal.ts';
import type { HealthFinding } from './types.ts';

/**
 * Portals of the package whose hosts are not all in force, because a policy that names the portal
 * goes before it: most likely the policy of an earlier kit. A portal that is switched off is meant.
 */
export function behindPackage(
  { portals, disabledPortals = [] }: Clinic,
  packaged: readonly PackagedPortal[],
): readonly HealthFinding[] {
  const inForce = portals.flatMap(hostsOf);
  const isCovered = (host: string) =>
    inForce.some((one) => one === host || hostMatches(one, new URL(`https://${host}`)));
  return packaged
    .filter(({ id }) => !disabledPortals.includes(id))
    .map((portal) => ({ portal, lost: hostsOf(portal).filter((host) => !isCovered(host)) }))
    .filter(({ lost }) => lost.length > 0)
    .map(({ portal, lost }) => finding(portal, lost));
}

const finding = (
  { id, hosts, identityProviders }: PackagedPortal,
  lost: readonly string[],
): HealthFinding => ({
  id: 'policy-behind-package',
  severity: 'warning',
  where: `portals.${id}`,
  what: `The policy names fewer hosts for ${id} than the package, and the policy is in force: ${lost.join(', ')} is not watched. Roll out the policies of the newest kit again; or, where this is meant, take the hosts out of clinic.json too.`,
  line: [
    `"portals": [{ "id": "${id}", …`,
    `"hosts": ${JSON.stringify(hosts)}`,
    `"identityProviders": ${JSON.stringify(identityProviders)} }]`,
  ].join(', '),
});
