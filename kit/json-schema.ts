import * as z from 'zod/mini';
import { policySchema } from '../src/core/clinic/drop-bad-keys.ts';
import { clinicSchema } from '../src/core/portal.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** The schema of a clinic configuration file, for editors and for people. */
const clinicJsonSchema = (): object => ({
  title: 'Login Triage: clinic configuration',
  ...z.toJSONSchema(clinicSchema, { target: 'draft-7', io: 'input' }),
});

/**
 * The schema that Chrome and Edge want for managed policy: types and words only. What a value must
 * look like is left to `dropBadKeys`, because Chrome drops a whole list for one wrong entry, in silence.
 */
export const managedJsonSchema = (): object =>
  typesOnly(z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' }));

function typesOnly({ type, description, properties, items }: Schema): object {
  return {
    type,
    ...(description && { description }),
    ...(properties && { properties: mapValues(properties, typesOnly) }),
    ...(items && { items: typesOnly(items as Schema) }),
  };
}

const mapValues = (group: Record<string, unknown>, change: (value: Schema) => object): object =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [key, change(value as Schema)]));

/** Generated files and what they must contain; paths from the top of the repository. */
export const generatedSchemas = (): Readonly<Record<string, object>> => ({
  'docs/clinic.schema.json': clinicJsonSchema(),
  'assets/managed-schema.json': managedJsonSchema(),
});
