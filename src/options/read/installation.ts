import type { Installation } from '../../core/clinic/health/types.ts';
import { browser } from '../../shared/browser.ts';
import type { Settings } from '../../shared/state.ts';

/** What the browser says of this installation, for the judgement of its health. */
export async function readInstallation(
  { clinic, notices, packagedPortals }: Settings,
  missing: ReadonlySet<string>,
  permissions: readonly string[],
): Promise<Installation> {
  const { runtime, management } = browser;
  const { version, host_permissions: hosts = [] } = runtime.getManifest();
  const self = await management.getSelf().catch(() => null);
  return {
    browser: runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium',
    extensionId: runtime.id,
    version,
    install: self?.installType ?? 'unknown',
    clinic,
    notices,
    packagedPortals: packagedPortals ?? clinic.portals,
    packagedHosts: hosts,
    missingHosts: [...missing],
    blockedHosts: await blockedAmong(hosts.filter((pattern) => !missing.has(pattern))),
    permissions,
  };
}

/**
 * Hosts that a policy shuts us out of: the permission itself still says granted, and only a look at
 * a cookie is refused aloud. Without the permission for cookies nobody can tell.
 */
async function blockedAmong(patterns: readonly string[]): Promise<readonly string[]> {
  const blocked = await Promise.all(patterns.map(isBlocked));
  return patterns.filter((_, index) => blocked[index]);
}

async function isBlocked(pattern: string): Promise<boolean> {
  const url = pattern.replace('://*.', '://').replace(/\*$/, '');
  const { cookies } = browser as { cookies?: typeof browser.cookies };
  if (!cookies) return false;
  return cookies.get({ url, name: 'login-triage' }).then(
    () => false,
    (error: unknown) => /host permission/i.test(String(error)),
  );
}
