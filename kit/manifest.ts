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
  readonly optional_host_permissions?: string[];
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
  const manifest = withClinic({ ...source, version, optional_permissions: known }, clinic);
  return target === 'chrome' ? manifest : forFirefox(manifest, source.background.service_worker);
}

/** What of a manifest depends on the clinic. */
function withClinic<M extends Common>(manifest: M, clinic: Clinic) {
  const required = new Set<string>(clinic.requiredPermissions);
  const optional = manifest.optional_permissions;
  return {
    ...manifest,
    permissions: [...manifest.permissions, ...optional.filter((one) => required.has(one))],
    optional_permissions: optional.filter((one) => !required.has(one)),
    host_permissions: [...matchPatterns(clinic)],
  };
}

/**
 * A built manifest, made for a clinic that requires nothing, turned into this clinic's. Where own
 * portals are forbidden it cannot even ask for another host.
 */
export function stampManifest(built: Manifest, stamp: Stamp): object {
  const { clinic, version, updateUrl, geckoId } = stamp;
  const { optional_host_permissions: hosts, ...rest } = withClinic({ ...built, version }, clinic);
  const stamped =
    clinic.ownPortals === 'forbidden' ? rest : { ...rest, optional_host_permissions: hosts };
  if (stamp.target === 'chrome') return updateUrl ? { ...stamped, update_url: updateUrl } : stamped;
  const gecko = {
    ...GECKO,
    ...(geckoId && { id: geckoId }),
    ...(updateUrl && { update_url: updateUrl }),
  };
  return { ...stamped, browser_specific_settings: { gecko } };
}

export interface Stamp {
  readonly target: Target;
  readonly clinic: Clinic;
  readonly version: string;
  /** The browser looks here for updates; absent in a package for a store, which has its own. */
  readonly updateUrl?: string;
  /** Firefox only: the add-on's id. */
  readonly geckoId?: string;
}

const CHROME_ONLY = new Set(['contentSettings']);

function forFirefox(manifest: Manifest, script: string): Manifest {
  // Firefox warns about both keys, and takes policy values without a schema.
  const { minimum_chrome_version: _version, storage: _schema, ...rest } = manifest;
  const firefox = { browser_specific_settings: { gecko: GECKO } };
  return { ...rest, ...firefox, background: { scripts: [script], type: 'module' } };
}
