import * as z from 'zod/mini';
import { factSchemas } from '../core/evidence.ts';
import { type Ask, type Candidate, LIMITS, type MessageName } from '../shared/protocol.ts';

const { page, submit } = factSchemas;
const { arrival, form, blank, framed, storage, noscript, capsLock } = page.shape;
const tabId = z.int().check(z.minimum(0));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

/** Where a page may say a text stood; `address` is the worker's own. */
const PLACES = [
  'alert',
  'field',
  'near-form',
  'page',
  'title',
] as const satisfies Candidate['where'][];

const sighting = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        text: z.string().check(z.maxLength(LIMITS.textLength)),
        where: z.enum(PLACES),
      }),
    )
    .check(z.maxLength(LIMITS.texts)),
  look: z.strictObject({ form, blank, framed, storage, noscript, capsLock, arrival }),
  lang: z.string().check(z.maxLength(35)),
  submitted: z.nullable(submit.shape.form),
  broken: z
    .array(
      z.strictObject({
        resource: z.enum(['script', 'style']),
        address: z.string().check(z.maxLength(LIMITS.textLength)),
      }),
    )
    .check(z.maxLength(LIMITS.broken)),
  openMinutes: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});

/** The shape of every message to the worker; a message without one does not compile. */
const schemas = {
  'page:hello': z.strictObject({ arrival }),
  'page:saw': sighting,
  'popup:check': z.strictObject({ tabId }),
  'popup:fix': z.strictObject({
    tabId,
    fix: id,
    page: z.int().check(z.minimum(0)),
    pressed: z.int().check(z.minimum(0)),
    /** As it stands in the case: see `codeOf`. */
    which: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,64}$/))),
  }),
  'popup:did': z.strictObject({ tabId, fix: id, ended: z.optional(z.enum(['solved', 'same'])) }),
  'popup:answer': z.strictObject({ tabId, question: id, answer: id }),
} satisfies { [N in ToWorker]: z.ZodMiniType };

export type ToWorker = Exclude<MessageName, 'worker:look'>;

/** A sighting that came back from `worker:look`. */
export const sightingSchema = sighting;

/** The message, if its name is known and its shape is right. */
export function readMessage(raw: unknown): { name: ToWorker; ask: Ask<ToWorker> } | null {
  const outer = envelope.safeParse(raw);
  if (!outer.success) return null;
  const ask = schemas[outer.data.name].safeParse(outer.data.ask);
  return ask.success ? { name: outer.data.name, ask: ask.data as Ask<ToWorker> } : null;
}

const envelope = z.strictObject({
  name: z.enum(Object.keys(schemas) as [ToWorker, ...ToWorker[]]),
  ask: z.unknown(),
});
