import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PICTURES, SINGLES } from '../screenshots/names.ts';

const ROOT = join(import.meta.dirname, '../..');
const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const texts = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)];
const shown = texts.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/screenshots\/([\w.-]+\.\w+)/g)].map(
    ([, picture = '']) => picture,
  ),
);

it('shows only pictures that are written anew with every change of the screens', () => {
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((picture) => !PICTURES.includes(picture))).toEqual([]);
});

it('shows every picture that is taken to be shown alone', () => {
  expect(SINGLES.filter((name) => !shown.includes(`${name}.webp`))).toEqual([]);
});

it('keeps no picture that nobody writes, and lacks none', () => {
  expect(readdirSync(join(ROOT, 'docs/screenshots')).sort()).toEqual([...PICTURES].sort());
});
