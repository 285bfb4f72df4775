import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Case, caseSchema } from '../../../src/core/evidence.ts';
import { FIX_IDS } from '../../../src/core/fixes/ids.ts';
import { type Portal, portalSchema } from '../../../src/core/portal.ts';
import { OWNERS, PROBLEM_IDS } from '../../../src/core/problems/ids.ts';
import { completeFact } from './facts.ts';

const CASES = join(import.meta.dirname, '../../cases');
/** When every story begins, in epoch milliseconds. */
export const OPENED_AT = Date.UTC(2026, 0, 5, 9);

const problem = z.enum(PROBLEM_IDS);
const fixes = z.array(z.enum(FIX_IDS));
const seconds = z.number().check(z.minimum(0));

/** A story: what was seen and said, and what must be concluded. Times are seconds since it began. */
const storySchema = z.strictObject({
  title: z.string(),
  /** What differs from a portal without rules. */
  rules: z.optional(z.record(z.string(), z.unknown())),
  now: seconds,
  case: z.strictObject({
    page: z.int(),
    evidence: z.array(
      z.strictObject({ at: seconds, page: z.int(), fact: z.looseObject({ kind: z.string() }) }),
    ),
  }),
  answers: z.optional(z.record(z.string(), z.string())),
  expect: z.strictObject({
    first: z.nullable(problem),
    verdict: z.optional(z.enum(['found', 'possible'])),
    /** How the open steps begin. */
    steps: fixes,
    /** Steps that must not be open. */
    never: z.optional(fixes),
    question: z.optional(z.nullable(z.string())),
    reportTo: z.optional(z.enum(OWNERS)),
    /** Until when to wait, in seconds since the story began. */
    until: z.optional(seconds),
    /** Further findings, in any order. */
    also: z.optional(z.array(problem)),
    /** Findings that must not be among the results. */
    not: z.optional(z.array(problem)),
    /** Consequence: cause. */
    causedBy: z.optional(z.record(z.string(), problem)),
    /** History only: nothing of it is on the screen. */
    earlier: z.optional(z.boolean()),
    clear: z.optional(z.array(problem)),
    /** Kinds of facts that the first finding rests on, in their order. */
    because: z.optional(z.array(z.string())),
  }),
});
export type Story = z.infer<typeof storySchema>;

export interface Told {
  readonly name: string;
  readonly story: Story;
  readonly record: Case;
  readonly rules: Portal;
  readonly now: number;
}

const BARE = {
  id: 'story',
  name: 'Story',
  signIn: ['https://portal.example/login'],
  hosts: ['portal.example'],
  identityProviders: ['login.example'],
};
const moment = (at: number): number => OPENED_AT + Math.round(at * 1_000);

/** Reads one story and builds its case, both checked. */
function tell(name: string): Told {
  const story = storySchema.parse(JSON.parse(readFileSync(join(CASES, `${name}.json`), 'utf8')));
  const { page, evidence } = story.case;
  const seen = evidence.map((one) => ({
    ...one,
    at: moment(one.at),
    fact: completeFact(one.fact),
  }));
  const answers = Object.entries(story.answers ?? {}).map(([question, answer]) => ({
    at: moment(story.now),
    page,
    fact: { kind: 'answer', question, answer },
  }));
  const record = caseSchema.parse({
    format: 1,
    portal: 'story',
    openedAt: OPENED_AT,
    page,
    evidence: [...seen, ...answers],
  });
  return {
    name,
    story,
    record,
    rules: portalSchema.parse({ ...BARE, ...story.rules }),
    now: moment(story.now),
  };
}

export const STORIES: readonly Told[] = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => tell(file.replace(/\.json$/, '')));
