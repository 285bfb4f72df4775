import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { filesIn } from './package.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = [
  'src',
  'kit',
  'assets',
  'manifest.json',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
];
/** Packages whose code is in the built files: copied, so that they too stand in another folder. */
const RUNTIME = ['preact', 'webextension-polyfill', 'zod'];

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A second checkout in a folder of another name and depth; build tools are shared by links. */
function checkout(...path: readonly string[]): string {
  const top = mkdtempSync(join(tmpdir(), 'login-triage-twin-'));
  made.push(top);
  const folder = join(top, ...path);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    const from = join(ROOT, 'node_modules', name);
    if (RUNTIME.includes(name)) cpSync(from, join(modules, name), { recursive: true });
    else symlinkSync(from, join(modules, name));
  }
  return folder;
}

function build(
  folder: string,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const tsx = join(folder, 'node_modules/tsx/dist/cli.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'kit/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const dist = join(folder, 'dist');
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
  return Object.fromEntries(filesIn(dist).map((file) => [file, digest(file)]));
}

it('gives the same bytes in two folders, time zones and languages', () => {
  const one = build(checkout('a'), {
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
  });
  const two = build(checkout('some', 'deeper folder'), { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(Object.keys(one).length).toBeGreaterThan(40);
  expect(two).toEqual(one);
});

it('leaves no trace of the folder it was built in', () => {
  const folder = checkout('traceable-name');
  build(folder, {});
  for (const file of filesIn(join(folder, 'dist'))) {
    const text = readFileSync(join(folder, 'dist', file), 'latin1');
    expect(text).not.toContain('traceable-name');
    expect(text).not.toContain(ROOT);
  }
});
