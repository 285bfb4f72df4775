import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedSchemas, managedJsonSchema } from '../../kit/json-schema.ts';

const ROOT = join(import.meta.dirname, '../..');

it.each(Object.entries(generatedSchemas()))('%s is up to date (npm run schema)', (file, schema) =>
  expect(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).toEqual(schema),
);

/** Every object of a schema, itself included. */
function parts(schema: unknown): readonly object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema, ...Object.values(schema).flatMap(parts)];
}

it('gives Chrome one type for everything and nothing that drops a list for one entry', () => {
  const { properties } = managedJsonSchema() as { properties: Record<string, object> };
  expect(Object.keys(properties)).toEqual([
    'portals',
    'contacts',
    'organisationId',
    'reportLanguage',
    'disabledPortals',
    'ownPortals',
  ]);
  const text = JSON.stringify(managedJsonSchema());
  for (const keyword of ['additionalProperties', 'enum', 'pattern', 'minItems', 'required"', '$']) {
    expect(text).not.toContain(`"${keyword}`);
  }
  const withItems = parts(managedJsonSchema()).filter((part) => 'items' in part);
  expect(withItems.length).toBeGreaterThan(5);
  for (const part of withItems) expect(part).toMatchObject({ type: 'array' });
});

/** Every setting below a schema, by its path. */
function settingsIn(schema: Described, path = ''): readonly (readonly [string, Described])[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    const at = path ? `${path}.${name}` : name;
    return [[at, one] as const, ...settingsIn(one, at)];
  });
  return [...inner, ...(schema.items ? settingsIn(schema.items, path) : [])];
}

it('every setting of the policy has a title and a description that people can read', () => {
  const all = settingsIn(managedJsonSchema());
  expect(all.length).toBeGreaterThan(40);
  for (const [path, { title, description }] of all) {
    expect(title, path).toMatch(/^[A-Z][\w’ -]+$/);
    expect(description, path).toMatch(/^\S.{8,}\.$/s);
  }
});

it('every setting is explained to administrators', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/ADMIN.md'), 'utf8');
  const { properties } = managedJsonSchema() as { properties: Record<string, Described> };
  const portal = properties.portals?.items?.properties ?? {};
  const lacking = [...Object.keys(properties), ...Object.keys(portal)].filter(
    (name) => !text.includes(`\`${name}\``),
  );
  expect(lacking).toEqual([]);
  for (const [name, { description }] of Object.entries({ ...properties, ...portal }))
    expect(description, name).toMatch(/^[A-Z].{10,}\.$/s);
});

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Record<string, Described>;
  readonly items?: Described;
}
