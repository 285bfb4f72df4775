import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { KitError } from './error.ts';
import { bytes, type Files } from './pack/zip.ts';

/** Refuses a folder that is there: a kit that is rolled out must not change under the computers' eyes. */
export function requireAbsent(out: string): void {
  if (existsSync(out))
    throw new KitError(`--out ${out}: is there already; remove it or name another folder`);
}

/** Writes all files beside the folder first and gives it its name last: complete or absent. */
export async function writeKit(out: string, files: Files): Promise<void> {
  const whole = { ...files, SHA256SUMS: bytes(sums(files)) };
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const scratch = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const [name, content] of Object.entries(whole)) {
      await mkdir(dirname(join(scratch, name)), { recursive: true });
      await writeFile(join(scratch, name), content);
    }
    await openToReaders(scratch);
    await rename(scratch, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * A web server reads with the rights of another user: a folder that only its maker may enter answers
 * 403, and browsers say nothing about it. Whatever this shell's own habits are.
 */
async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    await (entry.isDirectory() ? openToReaders(path) : chmod(path, 0o644));
  }
}

/** As `sha256sum --check` reads it. */
const sums = (files: Files): string =>
  Object.keys(files)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex')}  ${name}\n`,
    )
    .join('');
