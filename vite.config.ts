import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type InlineConfig } from 'vite';
import { readClinic } from './kit/clinic-file.ts';
import { type ManifestSource, manifestFor, type Target } from './kit/manifest.ts';
import { clinicModule } from './kit/vite/clinic-module.ts';
import { noPageAccess } from './kit/vite/no-page-access.ts';
import { packedPacks } from './kit/vite/packed-packs.ts';
import { reportWords } from './kit/vite/report-words.ts';
import type { Clinic } from './src/core/portal.ts';

const root = import.meta.dirname;
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T;

const NAMED_BY_FOLDER = /\/src\/(\w+)\/index\.\w+$|virtual:(report|desk)-words\/(\w+)/;

/** Entries are named by their folder (`background.js`); no hashes, which differ between folders. */
const fileNames = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: ({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }) => {
    const [, folder, kind, locale] = NAMED_BY_FOLDER.exec(facadeModuleId ?? '') ?? [];
    const shared = name.replace(/^_virtual_/, '');
    return `assets/${folder ?? (locale ? `${kind}-words-${locale}` : shared)}.js`;
  },
  assetFileNames: 'assets/[name][extname]',
};

/**
 * Each file costs a page some 4 ms in Chromium (`npm run bench:popup`), so what pages share comes in
 * few. The worker shares the bridge and the judging with them, and never what draws.
 */
const GROUPS = [
  {
    name: 'bridge',
    test: /\/src\/shared\/(?!places)|\/src\/core\/(?:agent|hosts|match-patterns|words)\.ts/,
  },
  { name: 'drawing', test: /\/src\/ui\/.*\.tsx?$|\/node_modules\/preact\/|vite\/preload-helper/ },
  {
    name: 'judging',
    test: /\/src\/core\/(?:problems|judging|fixes|planning|diagnosis|verification|extensions)\/|\/src\/core\/(?:diagnose|plan|clearing|evidence|sign-on)\.ts|\/node_modules\/zod\//,
  },
  {
    name: 'glance',
    test: /\/src\/popup\/(?:desk|parts\/back|report\/(?:contact|mail|mail-link)|read\/(?:ask|portals|reach|screen)|say\/(?:fits-here|said|waiting))\.tsx?$/,
  },
];

const PAGES = { welcome: 'src/welcome/index.html', support: 'src/support/index.html' };

/** One browser's build for one clinic; both browsers come from the same `manifest.json`. */
export function extensionConfig(target: Target, clinic: Clinic, outDir: string): InlineConfig {
  const { version } = readJson<{ version: string }>('package.json');
  const source = readJson<ManifestSource>('manifest.json');
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: 'assets',
    // Whatever NODE_ENV says: the development form of JSX carries the folder's name.
    oxc: { jsx: { development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome123', 'firefox142'],
      // The polyfill for preloading would bring the only fetch of the whole package.
      modulePreload: false,
      // The page of the first run and that of the service desk are named by no manifest.
      rolldownOptions: {
        input: PAGES,
        output: { ...fileNames, codeSplitting: { groups: GROUPS } },
      },
    },
    plugins: [
      clinicModule(clinic),
      reportWords(),
      packedPacks(),
      crx({ manifest: manifestFor(source, { target, clinic, version }), browser: target }),
      noPageAccess(),
    ],
  };
}

/** `vite build --mode firefox` and an editor's Vite plug-in come here; `npm run build` does not. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return extensionConfig(target, readClinic(), join(root, 'dist', target));
});
