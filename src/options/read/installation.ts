import type { Installation } from '../../core/clinic/health/types.ts';
import { matchPatterns } from '../../core/match-patterns.ts';
import type { Clinic, Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import type { Settings } from '../../shared/state.ts';

interface Read {
  readonly settings: Settings;
  readonly missing: ReadonlySet<string>;
  readonly permissions: readonly string[];
  /** Portals that the user added; those in force are in the settings too. */
  readonly own: readonly Portal[];
}

/** What the browser says of this installation, for the judgement of its health. */
export async function readInstallation({
  settings: { clinic, notices, packagedPortals },
  missing,
  permissions,
  own,
}: Read): Promise<Installation> {
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
    ownHosts: ownHostsOf(clinic, own),
    blockedHosts: await blockedAmong(hosts.filter((pattern) => !missing.has(pattern))),
    permissions,
  };
}

function ownHostsOf(clinic: Clinic, own: readonly Portal[]): readonly string[] {
  const added = new Set(own.map(({ id }) => id));
  const portals = clinic.portals.filter(({ id }) => !added.has(id));
  const others = new Set(matchPatterns({ portals }));
  return matchPatterns({ portals: own }).filter((pattern) => !others.has(pattern));
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
