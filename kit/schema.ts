// npm run schema: writes the JSON schemas again after a change in src/core/portal.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSchemas } from './json-schema.ts';

for (const [file, schema] of Object.entries(generatedSchemas())) {
  writeFileSync(join(import.meta.dirname, '..', file), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(file);
}
