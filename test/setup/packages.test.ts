import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whyInstall } from '../../.ci/packages.mjs';

const LOCKED = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/a-win32': { version: '1.2.3', integrity: 'sha512-w', optional: true },
};
const INSTALLED = { 'node_modules/a': LOCKED['node_modules/a'] };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'login-triage-setup-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: LOCKED }));
});
afterEach(() => rmSync(root, { recursive: true }));

function install(text: string): void {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), text);
}

it('installs on a fresh clone', () => expect(whyInstall(root)).toBe('node_modules is missing'));

it('installs nothing when all is there but a package for another system', () => {
  install(JSON.stringify({ packages: INSTALLED }));
  expect(whyInstall(root)).toBeNull();
});

it.each([
  ['another version', { version: '1.2.2', integrity: 'sha512-a' }],
  ['another content', { version: '1.2.3', integrity: 'sha512-b' }],
  ['no package', undefined],
])('installs when there is %s', (_name, entry) => {
  install(JSON.stringify({ packages: { 'node_modules/a': entry } }));
  expect(whyInstall(root)).toContain('node_modules/a');
});

it('installs again after a broken installation', () => {
  install('{"packages":');
  expect(whyInstall(root)).toBe('node_modules is missing');
});
