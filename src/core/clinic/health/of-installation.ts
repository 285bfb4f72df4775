import { behindPackage } from './behind-package.ts';
import type { HealthFinding, Installation } from './types.ts';

/** What is wrong although every setting is right. */
export const ofInstallation = (installation: Installation): readonly HealthFinding[] => [
  ...ofPortals(installation),
  ...installation.blockedHosts.map((pattern) => blocked(pattern, installation)),
  ...installation.missingHosts
    .filter((pattern) => !installation.blockedHosts.includes(pattern))
    .map((pattern) => missing(pattern, installation)),
  ...ofPermissions(installation),
];

function ofPortals({ clinic, packagedPortals }: Installation): readonly HealthFinding[] {
  const { portals, disabledPortals = [] } = clinic;
  const placeholders = portals.filter(({ hosts }) =>
    hosts.every((host) => host.endsWith('.example')),
  );
  return [
    ...(portals.length === 0 ? [NO_PORTAL] : []),
    ...placeholders.map(
      ({ id, hosts }): HealthFinding => ({
        id: 'placeholder-portal',
        severity: 'warning',
        where: `portals.${id}`,
        what: `${hosts.join(', ')} is a placeholder of this package: no real portal has such an address.`,
        line: '"hosts": ["the portal’s real host"]',
      }),
    ),
    ...unknownDisabled(
      disabledPortals,
      packagedPortals.map(({ id }) => id),
    ),
    ...behindPackage(clinic, packagedPortals),
  ];
}

const NO_PORTAL: HealthFinding = {
  id: 'no-portal',
  severity: 'error',
  where: 'portals',
  what: 'No portal is in force, so nothing is watched.',
  line: '"portals": [{ "id": "…", "name": "…", "signIn": ["https://…"], "hosts": ["…"] }]',
};

/** Most likely misspelt: the portal that was meant is still watched. */
const unknownDisabled = (
  disabled: readonly string[],
  packaged: readonly string[],
): readonly HealthFinding[] =>
  disabled
    .filter((id) => !packaged.includes(id))
    .map((id) => ({
      id: 'unknown-disabled-portal',
      severity: 'warning',
      where: 'disabledPortals',
      what: `${id} is no portal of this package, which has ${packaged.join(', ') || 'none'}.`,
      line: `"disabledPortals": ${JSON.stringify(disabled.filter((one) => packaged.includes(one)))}`,
    }));

const hostOf = (pattern: string): string => /^[a-z*]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;

const blocked = (pattern: string, { browser, extensionId }: Installation): HealthFinding => ({
  id: 'host-blocked',
  severity: 'error',
  where: pattern,
  what: `A policy of this browser (runtime_blocked_hosts, of this extension or of "*") keeps the extension out of ${hostOf(pattern)}.`,
  line:
    browser === 'firefox'
      ? `"ExtensionSettings": { "*": { "restricted_domains": [] } }`
      : entry(extensionId, `"runtime_allowed_hosts": ["*://${hostOf(pattern)}"]`),
});

function missing(pattern: string, installation: Installation): HealthFinding {
  const { packagedHosts, ownHosts, extensionId } = installation;
  const host = hostOf(pattern);
  if (ownHosts.includes(pattern))
    return {
      id: 'own-host-not-allowed',
      severity: 'warning',
      where: pattern,
      what: `${host} belongs to a portal that the user added, and this browser was not allowed to watch it yet.`,
      line: 'Settings page of Login Triage, Allow beside the host',
    };
  if (!packagedHosts.includes(pattern))
    return {
      id: 'host-not-in-package',
      severity: 'error',
      where: pattern,
      what: `${host} is set, but this package was made without it, and a policy cannot grant a host. Add it to clinic.json, raise rollout.revision, and make the kit again.`,
      line: 'npm run kit -- clinic.json --out DIR --key FILE',
    };
  return {
    id: 'host-withdrawn',
    severity: 'error',
    where: pattern,
    what: `${host} belongs to the package, but somebody withdrew it in the browser. An installation by force gives it back and keeps it.`,
    line: entry(extensionId, '"installation_mode": "force_installed"'),
  };
}

function ofPermissions(installation: Installation): readonly HealthFinding[] {
  const { clinic, permissions, extensionId } = installation;
  return clinic.requiredPermissions
    .filter((name) => !permissions.includes(name))
    .map((name) => ({
      id: 'permission-missing',
      severity: 'warning',
      where: name,
      what: `The permission "${name}" is required by the package and not granted: blocked_permissions names it, or the browser has no such thing.`,
      line: entry(extensionId, `"allowed_permissions": ["${name}"]`),
    }));
}

const entry = (id: string, line: string): string => `"ExtensionSettings": { "${id}": { ${line} } }`;
