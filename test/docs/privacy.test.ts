import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const privacy = read('docs/PRIVACY.md');

it('names a test for every fact, and each of them exists', () => {
  const facts = privacy.split('\n').filter((line) => /^\| (?!fact |---)/.test(line));
  expect(facts.length).toBeGreaterThan(15);
  for (const fact of facts) expect(fact).toMatch(/`test\/[^`]+\.test\.tsx?`/);
  const tests = privacy.match(/test\/[\w./-]+\.test\.tsx?/g) ?? [];
  expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

it('names only commands that exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...privacy.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

it('claims nowhere what nobody can promise', () => {
  const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
  const claims = /HIPAA[- ]compliant|\banonymous\b|de-identified|cannot leak/i;
  const texts = ['README.md', 'CHANGELOG.md', ...docs.map((file) => `docs/${file}`)];
  expect(texts.filter((file) => claims.test(read(file)))).toEqual([]);
});
