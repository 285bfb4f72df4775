import { hostsOf } from '../../match-patterns.ts';
import { ofInstallation } from './of-installation.ts';
import { ofNotice } from './of-notice.ts';
import type { Health, HealthFinding, Installation } from './types.ts';

const RANK: Readonly<Record<HealthFinding['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** How an installation stands. Pure: whoever shows it gathers `Installation` from the browser. */
export function healthOf(installation: Installation): Health {
  const findings = [...installation.notices.map(ofNotice), ...ofInstallation(installation)];
  return {
    inForce: inForce(installation),
    findings: findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]),
  };
}

const inForce = ({ clinic, missingHosts, blockedHosts, install, version }: Installation) => [
  `version ${version}, installed by ${install}`,
  ...clinic.portals.map((portal) => `portal ${portal.id}: ${hostsOf(portal).join(' ')}`),
  ...missingHosts.map((pattern) => `not granted: ${pattern}`),
  ...blockedHosts.map((pattern) => `blocked: ${pattern}`),
  ...Object.entries(clinic.contacts).map(
    ([owner, contact]) =>
      `contact ${owner}: ${contact?.mail ?? contact?.phone ?? contact?.name ?? ''}`,
  ),
  `own portals: ${clinic.ownPortals ?? 'allowed'}`,
];

/** The same as text to paste into a ticket: each finding with the line that mends it. */
export const healthText = ({ inForce: lines, findings }: Health): string =>
  [
    'Login Triage: policy health',
    ...lines.map((line) => `  ${line}`),
    findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} to mend:`,
    ...findings.flatMap(({ id, severity, what, line }) => [
      `- ${severity} ${id}: ${what}`,
      ...(line ? [`  ${line}`] : []),
    ]),
  ].join('\n');
