import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

/** Folder with an unpacked npm package, fetched once per cache with `npm pack`. */
export function npmPackage(cache: string, name: string, version: string): string {
  const dir = join(cache, 'npm', `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}`);
  const done = join(dir, '.done');
  if (!existsSync(done)) {
    mkdirSync(dir, { recursive: true });
    const spec = `${name}@${version}`;
    const args = ['pack', spec, '--silent', '--pack-destination', dir];
    const printed = execFileSync('npm', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const archive = join(dir, printed.trim().split('\n').at(-1) ?? '');
    execFileSync('tar', ['xzf', archive, '-C', dir]);
    rmSync(archive);
    writeFileSync(done, '');
  }
  return join(dir, 'package');
}

export const list = (dir: string): string[] => (existsSync(dir) ? readdirSync(dir).sort() : []);

/** Files below a folder that pass the test, sorted. */
export function walk(dir: string, test: (path: string) => boolean): string[] {
  const found = readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? walk(path, test) : test(path) ? [path] : [];
  });
  return found.sort();
}

export const read = (path: string): string => readFileSync(path, 'utf8');

/** Evaluates an object literal in an empty context; `names` answer for free variables. */
export function evaluate(source: string, names: object = {}): unknown {
  return vm.runInNewContext(`(${source})`, names, { timeout: 5_000 });
}

/** The text of the balanced `{...}` that starts at or after `from`. */
export function braces(source: string, from: number): string {
  const start = source.indexOf('{', from);
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const char = source[i];
    if (char === '"' || char === "'" || char === '`') i = quoteEnd(source, i);
    else if (char === '/' && source[i + 1] === '*') i = source.indexOf('*/', i) + 1;
    else if (char === '/' && source[i + 1] === '/') i = source.indexOf('\n', i);
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return source.slice(start, i + 1);
  }
  throw new Error('unbalanced braces');
}

function quoteEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== source[start]) i += source[i] === '\\' ? 2 : 1;
  return i;
}

/** `{a: {b: 'x'}}` becomes `{'a.b': 'x'}`; functions are called with names that yield `{name}`. */
export function flatten(value: unknown, prefix: string, out: Map<string, string>): void {
  if (typeof value === 'string') out.set(prefix, value);
  else if (typeof value === 'function') {
    const names = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
    const said: unknown = value(names);
    if (typeof said === 'string') out.set(prefix, said);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      flatten(inner, prefix === '' ? key : `${prefix}.${key}`, out);
    }
  }
}
