import * as z from 'zod/mini';
import { policySchema } from '../src/core/clinic/drop-bad-keys.ts';
import { clinicSchema } from '../src/core/portal.ts';
import { reportSchema } from '../src/core/report/index.ts';
import { rolloutSchema } from './rollout/settings.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** The schema of a clinic configuration file, for editors and for people. */
const clinicJsonSchema = (): object => {
  const schema = z.toJSONSchema(clinicSchema, { target: 'draft-7', io: 'input' });
  const rollout = z.toJSONSchema(rolloutSchema, { target: 'draft-7', io: 'input' });
  const description = 'How the extension comes to the computers; only `npm run kit` reads it.';
  const properties = {
    $schema: { type: 'string' },
    ...schema.properties,
    rollout: { ...rollout, $schema: undefined, description },
  };
  return { title: 'Login Triage: clinic configuration', ...schema, properties };
};

/**
 * The schema that Chrome and Edge want for managed policy: types and words only. What a value must
 * look like is left to `dropBadKeys`, because Chrome drops a whole list for one wrong entry, in silence.
 */
export const managedJsonSchema = (): object =>
  typesOnly(z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' }));

function typesOnly({ type, title, description, properties, items }: Schema): object {
  return {
    type,
    ...(title && { title }),
    ...(description && { description }),
    ...(properties && { properties: mapValues(properties, typesOnly) }),
    ...(items && { items: typesOnly(items as Schema) }),
  };
}

const mapValues = (group: Record<string, unknown>, change: (value: Schema) => object): object =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key, change(value as Schema)]));

/** The schema of a report saved as JSON, for help desks and log engines. */
const reportJsonSchema = (): object => ({
  title: 'Login Triage: incident report',
  ...z.toJSONSchema(reportSchema, { target: 'draft-7' }),
});

/** Generated files and what they must contain; paths from the top of the repository. */
export const generatedSchemas = (): Readonly<Record<string, object>> => ({
  'docs/clinic.schema.json': clinicJsonSchema(),
  'docs/report.schema.json': reportJsonSchema(),
  'assets/managed-schema.json': managedJsonSchema(),
});
