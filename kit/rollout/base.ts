import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildExtension } from '../build-extension.ts';
import { readClinic } from '../clinic-file.ts';
import { TARGETS, type Target } from '../manifest.ts';
import { buildSupportPage } from '../support-page.ts';
import type { Files } from './pack/zip.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/kit');
/** All that the built files depend on. */
const SOURCES = [
  'src',
  'assets',
  'kit',
  'manifest.json',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The extension as it is for every clinic, built once for each state of the sources. */
export interface Base {
  readonly packages: Readonly<Record<Target, Files>>;
  readonly supportPage: Uint8Array;
}

/** Builds the extension, or takes what an earlier run built from the same sources. */
export async function obtainBase(): Promise<Base> {
  const folder = join(CACHE, sourceHash());
  if (!existsSync(folder)) await buildInto(folder);
  return {
    packages: {
      chrome: filesOf(join(folder, 'chrome')),
      firefox: filesOf(join(folder, 'firefox')),
    },
    supportPage: readFileSync(join(folder, 'support.html')),
  };
}

/** Complete or absent: two runs at a time may both build, and one of them is kept. */
async function buildInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const scratch = await mkdtemp(join(CACHE, 'building-'));
  try {
    await buildExtension(readClinic(), { out: scratch, targets: TARGETS });
    await buildSupportPage(join(scratch, 'support.html'));
    await rename(scratch, folder).catch(async (error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of pathsUnder(source))
      hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 24);
}

/** Every file under a folder, or the file itself; from `top`, with `/`, sorted. */
function pathsUnder(path: string, top = ROOT): readonly string[] {
  const whole = join(top, path);
  if (statSync(whole).isFile()) return [path];
  return readdirSync(whole, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const filesOf = (folder: string): Files =>
  Object.fromEntries(
    pathsUnder('.', folder).map((file) => [file, readFileSync(join(folder, file))]),
  );
