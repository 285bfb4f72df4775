import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';
import { PACKS } from '../../../src/core/recognise/packs/index.ts';

/** Our own sentences, language by language: `{problem: [texts], none: [healthy texts]}`. */
const folder = new URL('samples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Problems that every portal tells of, and healthy texts. */
const EVERYWHERE = ['credentials.invalid', 'account.locked', 'session.expired', 'none'];

it.each(PACKS.slice(1).map((pack) => pack.tag))('%s has sentences of its own', (tag) => {
  expect(files).toContain(`${tag}.json`);
  const said = JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8'));
  expect(Object.keys(said)).toEqual(expect.arrayContaining(EVERYWHERE));
});

describe.each(files)('%s', (name) => {
  const said: Record<string, readonly string[]> = JSON.parse(
    readFileSync(new URL(name, folder), 'utf8'),
  );
  const rows = Object.entries(said).flatMap(([label, texts]) =>
    texts.map((text) => [label, text] as const),
  );
  it.each(rows)('%s: %s', (label, text) => {
    expect(recognise(text, { where: 'alert' })?.problem ?? 'none').toBe(label);
  });
});
