import { hostMatches } from '../../core/hosts.ts';
import { hostsOf, matchPatterns } from '../../core/match-patterns.ts';
import type { Clinic, Portal } from '../../core/portal.ts';

/** Reserved for examples (RFC 2606): a portal there is not set up yet. */
const isPlaceholder = (portal: Portal): boolean =>
  portal.hosts.every((host) => /\.example(?::\d+)?$/.test(host));

/** Portals with a real address. */
export const realPortals = (clinic: Clinic): readonly Portal[] =>
  clinic.portals.filter((portal) => !isPlaceholder(portal));

/** The portal that has this address; `preferred` wins a shared identity provider. */
export function portalAt(clinic: Clinic, address: string, preferred?: string): Portal | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const fits = clinic.portals.filter((portal) =>
    hostsOf(portal).some((host) => hostMatches(host, url)),
  );
  return fits.find(({ id }) => id === preferred) ?? fits[0] ?? null;
}

/** What the browser has to grant before we see this portal. */
export const originsOf = (clinic: Clinic, portal: Portal): string[] => [
  ...matchPatterns({ ...clinic, portals: [portal] }),
];
