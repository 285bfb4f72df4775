import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { FIX_IDS } from '../../src/core/fixes/ids.ts';
import { OWNERS } from '../../src/core/problems/ids.ts';

const chance = z.number().check(z.minimum(0), z.maximum(1));
const minutes = z.number().check(z.minimum(0));
const often = z.enum(['common', 'occasional', 'rare']);

/** One cause of a failed sign-in, as it really is: independent of what the planner believes. */
const causeSchema = z.strictObject({
  id: z.string(),
  often,
  /** Who can help when no step of the clinician's own does. */
  owner: z.enum(OWNERS),
  /** The row of the error-message table that the page's words lead a reader to. */
  says: z.optional(z.enum(['credential', 'browser', 'network', 'permission', 'lock'])),
  /** What is seen after each attempt. */
  shows: z.array(z.looseObject({ kind: z.string() })),
  /** The clinician pressed sign-in before. */
  submits: z._default(z.boolean(), false),
  /** The chance that a step ends it. */
  ends: z.partialRecord(z.enum(FIX_IDS), chance),
  /** Every further try counts towards the portal's lock. */
  wrongPassword: z._default(z.boolean(), false),
  colleagues: z._default(z.boolean(), false),
  elsewhere: z._default(z.enum(['works', 'fails']), 'fails'),
  answers: z._default(z.record(z.string(), z.string()), {}),
});

const mixSchema = z.strictObject({
  weights: z.record(often, z.number()),
  /** How many messages the recogniser understands; of the others it only sees that there is one. */
  readsMessage: chance,
  /** How many clinicians can answer a question. */
  knowsAnswer: chance,
  minutes: z.strictObject({
    question: minutes,
    report: minutes,
    answer: minutes,
    lock: minutes,
  }),
  causes: z.array(causeSchema).check(z.minLength(1)),
});

export type Mix = z.infer<typeof mixSchema>;
export type Cause = z.infer<typeof causeSchema>;

export const readMix = (file: string): Mix =>
  mixSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
