import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** The entry that a package at `path` gets for `name`: the nearest node_modules on the way up. */
function resolve(path: string, name: string): Entry | undefined {
  const own = packages[`${path}${path && '/'}node_modules/${name}`];
  if (own || path === '') return own;
  return resolve(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

it('has an entry for every dependency of every system, as npm ci demands', () => {
  const lacking = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !resolve(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(lacking).toEqual([]);
});

it('checks the content of everything but what only other systems install', () => {
  const unchecked = installed.filter(([, entry]) => !entry.integrity && !entry.optional);
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

it('names no place to download from: that is for each machine to say', () =>
  expect(text).not.toContain('"resolved"'));
