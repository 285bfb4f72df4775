// Labels any corpus: npm run recognise -- --in rows.jsonl --out predictions.jsonl
// Rows {id, text, locale?} -> {id, label}. The locale is not used: real portals declare it wrongly.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { recognise } from '../../src/core/recognise/index.ts';

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' } } });
if (!values.in || !values.out) throw new Error('usage: --in rows.jsonl --out predictions.jsonl');

const out = createWriteStream(values.out);
const started = performance.now();
let rows = 0;
for await (const line of createInterface({ input: createReadStream(values.in) })) {
  if (line.trim() === '') continue;
  rows++;
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || !('text' in row) || !('id' in row)) {
    throw new Error(`row ${rows}: expected {id, text}`);
  }
  const label = recognise(String(row.text), { where: 'alert' })?.problem ?? null;
  if (!out.write(`${JSON.stringify({ id: row.id, label })}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
const seconds = (performance.now() - started) / 1000;
console.log(`${rows} rows in ${seconds.toFixed(1)} s -> ${values.out}`);
