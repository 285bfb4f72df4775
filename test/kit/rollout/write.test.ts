import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytes } from '../../../kit/rollout/pack/zip.ts';
import { writeKit } from '../../../kit/rollout/write.ts';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

// Windows has no such modes.
it.skipIf(process.platform === 'win32')(
  'a web server may read the kit, however strict the shell is that made it',
  async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'login-triage-write-')), 'kit');
    const before = process.umask(0o077);
    try {
      await writeKit(out, { 'chrome/update.xml': bytes('x'), 'a/b/c.json': bytes('y') });
    } finally {
      process.umask(before);
    }
    const entries = readdirSync(out, { withFileTypes: true, recursive: true });
    const files = entries.filter((one) => one.isFile()).map((one) => one.name);
    expect(files.sort()).toEqual(['SHA256SUMS', 'c.json', 'update.xml']);
    expect(mode(out)).toBe('755');
    for (const entry of entries)
      expect(mode(join(entry.parentPath, entry.name))).toBe(entry.isFile() ? '644' : '755');
  },
);
