import type { Plugin } from 'vite';

/**
 * No file of ours may be read by a page: removes the `web_accessible_resources` that CRXJS adds for
 * `?script` imports, and the module chunk it leaves beside the classic content script.
 */
export const noPageAccess = (): Plugin & { renderCrxManifest(manifest: object): object } => ({
  name: 'login-triage:no-page-access',
  enforce: 'post',
  renderCrxManifest(manifest) {
    const { web_accessible_resources: _added, ...rest } = manifest as Record<string, unknown>;
    return rest;
  },
  generateBundle(_options, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      const unused = part.type === 'chunk' && part.facadeModuleId?.endsWith('.iife.ts');
      if (unused) delete bundle[name];
    }
  },
});
