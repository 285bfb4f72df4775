import { hostsOf } from '../../src/core/match-patterns.ts';
import type { Clinic } from '../../src/core/portal.ts';
import type { Rollout } from './settings.ts';

/** All that the files of one kit are made from. */
export interface Deployment {
  /** The clinic file's name without ending, for people. */
  readonly name: string;
  readonly clinic: Clinic;
  readonly rollout: Rollout;
  readonly version: string;
  /** The id in Chrome and Edge. */
  readonly id: string;
  /** The id in Firefox: of this clinic alone, because Mozilla signs each id for one owner. */
  readonly geckoId: string;
  /** For trying out: Firefox is told to take the package without Mozilla's signature. */
  readonly unsigned: boolean;
}

export const CHROMIUM_BROWSERS = ['chrome', 'edge'] as const;
export type ChromiumBrowser = (typeof CHROMIUM_BROWSERS)[number];

/** Where a file of the kit is once the kit stands at its address. */
export const addressOf = ({ rollout }: Deployment, file: string): string =>
  `${rollout.address.replace(/\/+$/, '')}/${file}`;

export const packageFile = (
  { version }: Deployment,
  browser: ChromiumBrowser | 'firefox',
): string => `${browser}/login-triage-${version}.${browser === 'firefox' ? 'xpi' : 'crx'}`;

/** The clinic's settings as managed policy takes them; what is empty says nothing and is left out. */
export function managedSettings({ clinic }: Deployment): Readonly<Record<string, unknown>> {
  const { requiredPermissions: _install, ...settings } = clinic;
  return withoutEmpty(settings) as Readonly<Record<string, unknown>>;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Each configured host as policies write hosts: without port. */
export const policyHosts = ({ clinic }: Deployment): readonly string[] => [
  ...new Set(clinic.portals.flatMap(hostsOf).map((host) => `*://${host.replace(/:\d+$/, '')}`)),
];
