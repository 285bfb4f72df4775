import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import schema from '../../../docs/report.schema.json' with { type: 'json' };
import { buildReport, mailSubject } from '../../../src/core/report/index.ts';
import { input, say } from './example.ts';

const doc = readFileSync(join(import.meta.dirname, '../../../docs/SUPPORT.md'), 'utf8');
const rows = doc.split('\n').filter((line) => line.startsWith('| `'));

test('the field reference has every member of the schema, and no other', () => {
  const documented = rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1]);
  expect(documented).toEqual(Object.keys(schema.properties));
});

/** The members of an object, or of the objects in a list. */
function membersOf(part: object): string[] {
  if ('items' in part && typeof part.items === 'object') return membersOf(part.items ?? {});
  const own = 'properties' in part ? part.properties : {};
  return Object.keys(typeof own === 'object' && own !== null ? own : {});
}

test.each(Object.entries(schema.properties))(
  'every part of %s is named in its row',
  (name, part) => {
    const row = rows.find((one) => one.startsWith(`| \`${name}\``));
    for (const member of membersOf(part)) expect(row).toContain(`\`${member}\``);
  },
);

test('some members have parts', () =>
  expect(membersOf(schema.properties.hops)).toContain('status'));

test('the rule for help desks matches a real subject', () => {
  const pattern = /take `([^`]+)`/.exec(doc)?.[1] ?? '';
  const report = buildReport(input);
  expect(new RegExp(pattern).exec(mailSubject(report, say))?.slice(1)).toEqual([
    report.reference,
    report.key,
  ]);
});
