import { matchPatterns } from '../src/core/match-patterns.ts';
import type { Clinic } from '../src/core/portal.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

interface Common {
  readonly manifest_version: 3;
  readonly name: string;
  readonly permissions: string[];
  readonly optional_permissions: string[];
  readonly minimum_chrome_version?: string;
  readonly storage?: { readonly managed_schema: string };
}

/** `manifest.json` as it stands in the repository: Chrome's form, without clinic and version. */
export interface ManifestSource extends Common {
  readonly background: { readonly type: 'module'; readonly service_worker: string };
}

/** A browser's manifest. Keys not named here are copied from the source as they are. */
export interface Manifest extends Common {
  readonly version: string;
  readonly background: { type: 'module' } & ({ service_worker: string } | { scripts: string[] });
  readonly host_permissions: string[];
}

const GECKO = {
  id: 'login-triage@login-triage.example',
  // First version that knows data_collection_permissions on desktop and Android.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** The manifest of one browser for one clinic: host permissions are exactly the clinic's hosts. */
export function manifestFor(
  source: ManifestSource,
  { target, clinic, version }: { target: Target; clinic: Clinic; version: string },
): Manifest {
  const known = source.optional_permissions.filter(
    (one) => target === 'chrome' || !CHROME_ONLY.has(one),
  );
  const required = new Set<string>(clinic.requiredPermissions);
  const manifest = {
    ...source,
    version,
    permissions: [...source.permissions, ...known.filter((one) => required.has(one))],
    optional_permissions: known.filter((one) => !required.has(one)),
    host_permissions: [...matchPatterns(clinic)],
  };
  return target === 'chrome' ? manifest : forFirefox(manifest, source.background.service_worker);
}

const CHROME_ONLY = new Set(['contentSettings']);

function forFirefox(manifest: Manifest, script: string): Manifest {
  // Firefox warns about both keys, and takes policy values without a schema.
  const { minimum_chrome_version: _version, storage: _schema, ...rest } = manifest;
  const firefox = { browser_specific_settings: { gecko: GECKO } };
  return { ...rest, ...firefox, background: { scripts: [script], type: 'module' } };
}
