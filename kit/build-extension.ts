import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import type { Clinic } from '../src/core/portal.ts';
import { extensionConfig } from '../vite.config.ts';
import type { Target } from './manifest.ts';

/**
 * Builds the extension for one clinic into `out/chrome` and `out/firefox`; answers those folders.
 * Written elsewhere first: a build that fails leaves the folders as they were.
 */
export async function buildExtension(
  clinic: Clinic,
  { out, targets }: { out: string; targets: readonly Target[] },
): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'login-triage-build-'));
  try {
    for (const target of targets) {
      await build(extensionConfig(target, clinic, join(scratch, target)));
    }
    return await Promise.all(
      targets.map((target) => replace(join(scratch, target), resolve(out, target))),
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Copies beside the old folder first, so that a full disk costs nothing that was there. */
async function replace(from: string, to: string): Promise<string> {
  const beside = `${to}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await cp(from, beside, { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
  return to;
}
