import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, readManifest, readText } from './package.ts';

const ROOT = join(import.meta.dirname, '../..');
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'login-triage-clinic-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the build as a person would; `clinic` is written to a file as it is. */
function build(name: string, clinic: string, ...more: readonly string[]) {
  const file = join(scratch, `${name}.json`);
  writeFileSync(file, clinic);
  const args = ['kit/build.ts', '--clinic', file, '--out', join(scratch, name), ...more];
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, ...args], { cwd: ROOT, encoding: 'utf8' });
}

const CLINIC = {
  portals: [
    {
      id: 'one',
      name: 'One',
      signIn: ['https://one.example:8443/login', 'https://login.idp.example/'],
      hosts: ['one.example:8443', 'two.example'],
      identityProviders: ['*.idp.example', 'idp.localhost:3000'],
    },
    { id: 'three', name: 'Three', signIn: ['http://three.test/'], hosts: ['three.test'] },
  ],
  requiredPermissions: ['contentSettings', 'cookies'],
};

describe('a right configuration', () => {
  it('decides hosts, permissions and the packaged clinic', () => {
    const { status, stderr, stdout } = build('right', JSON.stringify(CLINIC));
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain(join(scratch, 'right', 'chrome'));
    const chrome = readManifest(join(scratch, 'right'), 'chrome');
    const hosts = [
      'http://idp.localhost/*',
      'http://three.test/*',
      'https://*.idp.example/*',
      'https://idp.localhost/*',
      'https://one.example/*',
      'https://three.test/*',
      'https://two.example/*',
    ];
    expect([...chrome.host_permissions].sort()).toEqual(hosts);
    expect(chrome.permissions).toEqual(expect.arrayContaining(['cookies', 'contentSettings']));
    expect(chrome.optional_permissions).not.toContain('cookies');
    const firefox = readManifest(join(scratch, 'right'), 'firefox');
    expect([...firefox.host_permissions].sort()).toEqual(hosts);
    expect(firefox.permissions).toContain('cookies');
    expect(firefox.permissions).not.toContain('contentSettings');
    expect(readText(join(scratch, 'right/chrome'), 'clinic.js')).toContain('"one.example:8443"');
  });

  it('builds one browser alone', () => {
    expect(build('alone', JSON.stringify(CLINIC), '--target', 'firefox').status).toBe(0);
    expect(readdirSync(join(scratch, 'alone'))).toEqual(['firefox', 'support.html']);
  });
});

describe('a wrong configuration', () => {
  const wrong = {
    portals: [{ ...CLINIC.portals[0], hosts: ['*'], signIn: ['http://one.example/'] }],
    requiredPermissions: ['tabs'],
  };

  it('names the file and every wrong value, and builds nothing', () => {
    const { status, stderr } = build('wrong', JSON.stringify(wrong));
    expect(status).toBe(1);
    expect(stderr).toContain('wrong.json: 3 wrong values\n');
    expect(stderr).toMatch(/^ {2}portals\[0\]\.hosts\[0\] is "\*"; write a host such as/m);
    expect(stderr).toMatch(/^ {2}portals\[0\]\.signIn\[0\] .* write an https:\/\/ address$/m);
    expect(stderr).toMatch(/^ {2}requiredPermissions\[0\] is "tabs"; write one of "browsingData"/m);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(scratch)).not.toContain('wrong');
  });

  it('leaves an earlier build as it was', () => {
    const before = filesIn(join(scratch, 'alone'));
    expect(build('alone', '{}').status).toBe(1);
    expect(filesIn(join(scratch, 'alone'))).toEqual(before);
  });

  it.each([
    ['not JSON', '{"portals": [', 'is not JSON'],
    ['empty', '', 'is not JSON'],
    ['a list', '[]', 'the whole file is a list; write a group in { }'],
  ])('is named when it is %s', (_name, text, line) => {
    const { status, stderr } = build('spoilt', text);
    expect(status).toBe(1);
    expect(stderr).toContain(line);
  });

  it('is named when it is not there', () => {
    const { status, stderr } = build('gone', '{}', '--clinic', join(scratch, 'nowhere.json'));
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.json: cannot be read');
  });
});

describe('wrong arguments', () => {
  it.each([
    [['--target', 'opera'], '--target opera: no such browser'],
    [['--clinik', 'x'], "Unknown option '--clinik'"],
  ])('are named, with what may stand there: %j', (args, line) => {
    const { status, stderr } = build('arguments', JSON.stringify(CLINIC), ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(line);
    expect(stderr).toContain('npm run build -- [--clinic FILE]');
  });
});
