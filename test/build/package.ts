import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Target } from '../../kit/manifest.ts';

/** What tests ask a built manifest for. */
export interface BuiltManifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly [key: string]: unknown;
}

/** Every file of a folder, sorted, with `/`. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const readText = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

export const readManifest = (out: string, target: Target): BuiltManifest =>
  JSON.parse(readText(join(out, target), 'manifest.json')) as BuiltManifest;

export const CONTENT_SCRIPT = 'src/content/index.iife.js';

/** The scripts of a package by where they run; shared chunks count for both worker and pages. */
export function scriptsOf(folder: string): {
  readonly worker: readonly string[];
  readonly pages: readonly string[];
} {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const fromPages = pages.flatMap((page) =>
    [...readText(folder, page).matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(
      ([, src = '']) => src,
    ),
  );
  return {
    worker: withImports(folder, ['service-worker-loader.js']),
    pages: withImports(folder, fromPages),
  };
}

const IMPORTS = /(?:from|import)\s*\(?\s*["'`]([./][^"'`]+)["'`]/g;
/** Without those that are loaded later, when they are asked for. */
const FIRST_IMPORTS = /(?:from|import)\s*["'`]([./][^"'`]+)["'`]/g;

/** The scripts a page needs before it can draw anything. */
export const firstScripts = (folder: string, entry: string): readonly string[] =>
  withImports(folder, [entry], FIRST_IMPORTS);

/** The scripts and all they import, but for the clinic configuration. */
function withImports(
  folder: string,
  entries: readonly string[],
  pattern = IMPORTS,
): readonly string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || file === 'clinic.js') return;
    seen.add(file);
    for (const [, path = ''] of readText(folder, file).matchAll(pattern)) {
      visit(new URL(path, `http://package/${file}`).pathname.slice(1));
    }
  };
  entries.forEach(visit);
  return [...seen].sort();
}
