import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Real extensions that clinics have too, from Debian's packages; where each lies in its package. */
const PACKAGES = {
  'webext-ublock-origin-firefox':
    'usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net',
  'webext-privacy-badger': 'usr/share/webext/privacy-badger',
  'webext-foxyproxy': 'usr/share/webext/foxyproxy',
} as const;
type PackageName = keyof typeof PACKAGES;

/** Fetches and unpacks a package without installing it; null where there is no apt or no mirror. */
export function unpack(name: PackageName): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'login-triage-deb-'));
  if (spawnSync('apt-get', ['download', name], { cwd: folder }).status !== 0) return null;
  const [archive] = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  if (!archive || spawnSync('dpkg-deb', ['-x', archive, 'x'], { cwd: folder }).status !== 0)
    return null;
  // Links lead to files of the machine's own packages: without them is how it would be installed.
  const own = join(folder, 'own');
  const found = join(folder, 'x', PACKAGES[name]);
  cpSync(found, own, { recursive: true, filter: (file) => existsSync(file) });
  return own;
}

/** Adds rules to the list that uBlock Origin carries with it. */
export function addRules(ublock: string, rules: readonly string[]): void {
  const file = join(ublock, 'assets/ublock/filters.min.txt');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${rules.join('\n')}\n`);
}
