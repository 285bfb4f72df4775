import { hostMatches } from '../core/hosts.ts';
import { hostsOf } from '../core/match-patterns.ts';
import type { Clinic, Portal } from '../core/portal.ts';

/** The portal an address belongs to; one already being watched wins a shared identity provider. */
export function portalAt(clinic: Clinic, address: string, watched?: string): Portal | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const fits = clinic.portals.filter((portal) =>
    hostsOf(portal).some((host) => hostMatches(host, url)),
  );
  return fits.find((portal) => portal.id === watched) ?? fits[0] ?? null;
}
