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
    packagedPortals: packagedPortals ?? clinic.portals.map(({ id }) => id),
    packagedHosts: hosts,
    missingHosts: [...missing],
    blockedHosts: await blockedAmong(hosts.filter((pattern) => !missing.has(pattern))),
    permissions,
  };
}

/** Hosts of open pages where a script is refused by policy: the permission itself still says granted. */
async function blockedAmong(patterns: readonly string[]): Promise<readonly string[]> {
  const blocked = await Promise.all(patterns.map(isBlocked));
  return patterns.filter((_, index) => blocked[index]);
}

async function isBlocked(pattern: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ url: pattern }).catch(() => []);
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id };
  return browser.scripting.executeScript({ target, func: () => true }).then(
    () => false,
    (error: unknown) => String(error).includes('ExtensionsSettings policy'),
  );
}
