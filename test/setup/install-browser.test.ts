import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const SETUP = join(import.meta.dirname, '../../.ci/setup.mjs');
const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Which of the two behaviours a machine must show depends on the machine. */
const onDebianAsRoot = (name: string, test: () => void) => mayInstall && it(name, test);
const elsewhere = (name: string, test: () => void) => mayInstall || it(name, test);

let bin = '';
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'login-triage-bin-'));
});
afterEach(() => rmSync(bin, { recursive: true }));

/** A machine whose only program is an apt-get that notes what it is asked and then does `more`. */
function setUp(more: string) {
  const script = `#!/bin/sh\necho "$@" >> ${bin}/asked\n${more}\n`;
  writeFileSync(join(bin, 'apt-get'), script);
  chmodSync(join(bin, 'apt-get'), 0o755);
  const env = { PATH: bin, CHROMIUM_PATH: '', FIREFOX_PATH: '' };
  return spawnSync(process.execPath, [SETUP, '--chromium'], { env, encoding: 'utf8' });
}

const INSTALL = `case "$*" in *install*) echo '#!/bin/sh' > ${'$'}{0%/*}/chromium; /bin/chmod +x ${'$'}{0%/*}/chromium;; esac`;

onDebianAsRoot('installs Chromium where that is ours to do', () => {
  const { status, stdout } = setUp(INSTALL);
  expect(status).toBe(0);
  expect(stdout).toContain(`set-up: chromium is ${bin}/chromium`);
  const asked = readFileSync(join(bin, 'asked'), 'utf8');
  expect(asked).toMatch(/ update\n.* install -y --no-install-recommends chromium\n$/);
});

onDebianAsRoot('stops with the package manager’s own words when it fails', () => {
  const { status, stderr } = setUp('echo "E: no network" >&2; exit 100');
  expect(status).toBe(1);
  expect(stderr).toContain('E: no network');
  expect(stderr).toContain('apt-get update failed with exit code 100');
});

onDebianAsRoot('does not believe an installation that brought no browser', () => {
  const { status, stderr } = setUp('exit 0');
  expect(status).toBe(1);
  expect(stderr).toContain('set CHROMIUM_PATH to the program');
});

elsewhere('names what to install where it is not ours to do', () => {
  const { status, stderr } = setUp(INSTALL);
  expect(status).toBe(1);
  expect(stderr).toContain('Chromium was not found. Install it');
  expect(existsSync(join(bin, 'asked'))).toBe(false);
});
