/** Whether a match pattern covers a host (`*.portal.test` stands for what is below it). */
export function reachesHost(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const place = /^(?:\*|https?|\*\*):\/\/([^/]+)\//.exec(pattern)?.[1]?.replace(/:[\d*]+$/, '');
  if (place === undefined) return false;
  if (place === '*' || place === host) return true;
  const below = place.startsWith('*.') ? place.slice(2) : null;
  const name = host.replace(/^\*\./, '');
  return below !== null && (name === below || name.endsWith(`.${below}`));
}

/** The browser's sentence for "all websites", in its own language; undefined where it does not say. */
let allSites: Promise<readonly string[]> | undefined;

const EVERYWHERE = JSON.stringify({
  name: 'x',
  version: '1',
  manifest_version: 3,
  content_scripts: [{ matches: ['<all_urls>'], js: ['x.js'] }],
});

/**
 * Whether the browser's warnings about an extension name one of the hosts or all sites: the only
 * place where extensions show that have content scripts and no host permission. Chromium only.
 */
export async function warningsReach(id: string, hosts: readonly string[]): Promise<boolean> {
  const api = globalThis.chrome?.management as Partial<typeof chrome.management> | undefined;
  if (!api?.getPermissionWarningsById) return false;
  allSites ??= Promise.resolve(api.getPermissionWarningsByManifest?.(EVERYWHERE) ?? []).catch(
    () => [],
  );
  const everywhere = await allSites;
  const warnings = await api.getPermissionWarningsById(id).catch(() => []);
  return warnings.some(
    (warning) =>
      everywhere.includes(warning) ||
      hosts.some((host) => namesHost(warning, host.replace(/^\*\./, ''))),
  );
}

/** The host itself, or a domain it lies in: "on all portal.test sites". */
function namesHost(warning: string, host: string): boolean {
  const labels = host.split('.');
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return domains.some((domain) => warning.split(/[\s,;:!?()"“”«»]+|\.(?=\s|$)/).includes(domain));
}
