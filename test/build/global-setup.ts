import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../kit/build-extension.ts';
import { readClinic } from '../../kit/clinic-file.ts';
import { TARGETS } from '../../kit/manifest.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the default build, with `chrome` and `firefox` in it. */
    built: string;
  }
}

/** Builds the extension once for all tests of built files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'login-triage-built-'));
  await buildExtension(readClinic(), { out, targets: TARGETS });
  project.provide('built', out);
  return () => rm(out, { recursive: true, force: true });
}
