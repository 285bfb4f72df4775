import type { Clinic, PackagedPortal } from '../../portal.ts';
import type { FaultCode } from '../rule.ts';

/** What can be wrong with an installation, by name. */
export type HealthId =
  | 'policy-too-long'
  | 'policy-wrapped'
  | 'unknown-setting'
  | 'install-only-setting'
  | 'missing-setting'
  | 'wrong-type'
  | 'bad-host'
  | 'bad-address'
  | 'bad-contact'
  | 'bad-phrase'
  | 'bad-value'
  | 'repeated'
  | 'contradiction'
  | 'own-portal-refused'
  | 'package-wrong'
  | 'no-portal'
  | 'placeholder-portal'
  | 'unknown-disabled-portal'
  | 'policy-behind-package'
  | 'host-not-in-package'
  | 'host-withdrawn'
  | 'own-host-not-allowed'
  | 'host-blocked'
  | 'permission-missing';

/** One thing that is wrong, in words for IT. */
export interface HealthFinding {
  readonly id: HealthId;
  /** What stops working: nothing at a portal, a part, or nothing yet. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Where: a place in the settings, a host pattern, a permission. */
  readonly where: string;
  readonly what: string;
  /** The line that mends it, to put into policy, clinic.json or a command line. */
  readonly line: string;
}

/** What was not taken from the settings; `code` is absent for the package's own faults. */
export interface HealthNotice {
  readonly source: 'package' | 'policy' | 'own';
  readonly path: string;
  readonly problem: string;
  readonly expected?: string;
  readonly code?: FaultCode;
}

/** What the browser and the worker say; everything is checked already. */
export interface Installation {
  readonly browser: 'chromium' | 'firefox';
  readonly extensionId: string;
  readonly version: string;
  /** `management.getSelf().installType`, or unknown. */
  readonly install: string;
  readonly clinic: Clinic;
  readonly notices: readonly HealthNotice[];
  /** The package's own portals, in force or not. */
  readonly packagedPortals: readonly PackagedPortal[];
  /** Match patterns of the package's `host_permissions`. */
  readonly packagedHosts: readonly string[];
  /** Match patterns that are configured and not granted. */
  readonly missingHosts: readonly string[];
  /** Match patterns that only portals of the user's own need. */
  readonly ownHosts: readonly string[];
  /** Match patterns that are granted and yet refused: a policy blocks them. */
  readonly blockedHosts: readonly string[];
  /** API permissions that are granted. */
  readonly permissions: readonly string[];
}

/** How an installation stands: what is in force, and what is wrong with it, worst first. */
export interface Health {
  readonly inForce: readonly string[];
  readonly findings: readonly HealthFinding[];
}
