import * as z from 'zod/mini';
import { environmentSchema } from '../evidence.ts';
import { ALPHABET } from './plain.ts';

/**
 * The incident report: codes, times, masked text and what the sender typed. No prose: words are
 * put on when it is rendered. Ids are an open vocabulary, so that an older reader can still read
 * the report of a newer extension.
 */

export const codeSchema = z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,63}$/));
const lineSchema = (max: number) => z.string().check(z.maxLength(max), z.regex(ALPHABET));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** Epoch milliseconds; reports end with the year 2199. */
export const LAST_TIME = 7_258_118_399_999;
const timeSchema = z.int().check(z.minimum(0), z.maximum(LAST_TIME));
/** Lists are empty by default: the machine line leaves out what says nothing. */
const list = <T extends z.ZodMiniType>(type: T, max: number) =>
  z._default(z.array(type).check(z.maxLength(max)), []);
const times = z._default(count, 1);
const flag = z._default(z.boolean(), false);
const status = z.int().check(z.minimum(100), z.maximum(599));

export const findingSchema = z.strictObject({
  problem: codeSchema,
  verdict: z.enum(['found', 'possible']),
  strength: z.enum(['decisive', 'strong', 'weak']),
  owner: codeSchema,
  since: timeSchema,
  /** Rests only on earlier page loads. */
  earlier: flag,
  /** Trying again before this time cannot work. */
  until: z.optional(timeSchema),
});

export const messageSchema = z.strictObject({
  text: lineSchema(400),
  where: codeSchema,
  problem: z.optional(codeSchema),
  code: z.optional(codeSchema),
  lang: z.optional(codeSchema),
  minutes: z.optional(count),
  attemptsLeft: z.optional(count),
  at: timeSchema,
  times,
});

export const reportHopSchema = z.strictObject({
  address: lineSchema(140),
  status,
  ms: count,
  times,
});

/** Letters only: nothing that was seen can stand in a name. */
const factName = z.string().check(z.regex(/^[a-z][A-Za-z]{0,30}$/));

/** A fact that has no section of its own: its kind and its codes, numbers, hosts and addresses. */
export const seenSchema = z.strictObject({
  kind: codeSchema,
  facts: z.record(factName, z.union([lineSchema(140), z.number(), z.boolean()])),
  times,
});

export const unknownSchema = z.strictObject({
  because: codeSchema,
  checks: z.array(codeSchema).check(z.minLength(1), z.maxLength(80)),
});
export const triedSchema = z.strictObject({ fix: codeSchema, result: codeSchema, at: timeSchema });
export const answerSchema = z.strictObject({ question: codeSchema, answer: codeSchema });
export const idSchema = z.strictObject({
  kind: codeSchema,
  value: z.string().check(z.regex(/^[\w.:=-]{1,64}$/)),
});

/** Typed by the sender into the extension; never read from a page. */
export const enteredSchema = z.strictObject({
  organisation: z.optional(lineSchema(32)),
  npi: z.optional(z.string().check(z.regex(/^\d{10}$/))),
  callback: z.optional(lineSchema(32)),
  note: z.optional(lineSchema(300)),
});

/** How many of each a report holds. */
export const MOST = {
  findings: 12,
  clear: 80,
  unknown: 20,
  messages: 3,
  hops: 10,
  seen: 12,
  tried: 12,
  answers: 8,
  ids: 6,
} as const;

export const reportSchema = z.strictObject({
  format: z.literal(1),
  /** Random, new for each report. */
  reference: z.string().check(z.regex(/^[A-Z2-7]{8}$/)),
  /** The same for the same fault, wherever it happens: see `dedupeKey`. */
  key: z.string().check(z.regex(/^[A-Z2-7]{10}$/)),
  portal: z.strictObject({ id: codeSchema, name: lineSchema(80) }),
  /** Who can end it and gets the report, by role and by the name in the clinic's settings. */
  owner: codeSchema,
  recipient: z.optional(lineSchema(80)),
  times: z.strictObject({
    made: timeSchema,
    offsetMinutes: z.int().check(z.minimum(-840), z.maximum(840)),
    first: z.optional(timeSchema),
    last: z.optional(timeSchema),
    attempts: z.optional(count),
    lockAfter: z.optional(count),
  }),
  findings: list(findingSchema, MOST.findings),
  clear: list(codeSchema, MOST.clear),
  unknown: list(unknownSchema, MOST.unknown),
  messages: list(messageSchema, MOST.messages),
  /** How much of addresses the sender let through. */
  detail: z.enum(['host', 'shape', 'path']),
  page: z.optional(lineSchema(140)),
  hops: list(reportHopSchema, MOST.hops),
  loop: flag,
  seen: list(seenSchema, MOST.seen),
  tried: list(triedSchema, MOST.tried),
  answers: list(answerSchema, MOST.answers),
  environment: z.partial(environmentSchema),
  ids: list(idSchema, MOST.ids),
  entered: enteredSchema,
  /** Rows the sender struck out, as `hop.1`: their facts are not in here any more. */
  struck: list(codeSchema, 120),
  /** Facts left out to keep the report short. */
  omitted: z._default(count, 0),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = z.infer<typeof findingSchema>;
export type ReportMessage = z.infer<typeof messageSchema>;
export type ReportHop = z.infer<typeof reportHopSchema>;
export type Seen = z.infer<typeof seenSchema>;
