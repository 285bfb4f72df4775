import type * as z from 'zod/mini';
import { type FaultCode, type Placed, shown } from './rule.ts';

/** What a schema issue means to the person who wrote the file. */
export function explain(issue: z.core.$ZodIssue): readonly Placed[] {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ at: [...at, key], ...UNKNOWN_KEY }));
  }
  const [problem, expected] = words(issue);
  const isTooLong = issue.code === 'too_big' && issue.origin === 'array';
  const most = isTooLong ? { most: Number(issue.maximum) } : {};
  return [{ at, code: codeOf(issue), problem, expected, ...most }];
}

function codeOf(issue: z.core.$ZodIssue): FaultCode {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'missing' : 'wrong-type';
  // A list of values a setting may have tells a missing one apart only by its input.
  const isAbsent = issue.code === 'invalid_value' && issue.input === undefined;
  return isAbsent ? 'missing' : 'wrong-value';
}

const UNKNOWN_KEY = {
  code: 'unknown-key',
  problem: 'is not a setting this version knows',
  expected: 'no such line (the names are in docs/clinic.schema.json)',
} as const;

function words(issue: z.core.$ZodIssue): readonly [problem: string, expected: string] {
  switch (issue.code) {
    case 'invalid_type':
      return [typeProblem(issue.input), KINDS[issue.expected] ?? issue.expected];
    case 'invalid_value':
      return [typeProblem(issue.input), `one of ${issue.values.map(shown).join(', ')}`];
    case 'too_small':
      return [`is ${size(issue)}`, `${issue.minimum} or more${unit(issue.origin)}`];
    case 'too_big':
      return [`is ${size(issue)}`, `${issue.maximum} or less${unit(issue.origin)}`];
    case 'custom':
      return [issue.message, String(issue.params?.expected)];
    default:
      return [typeProblem(issue.input), issue.message];
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list in [ ]',
  object: 'a group in { }',
  int: 'a whole number',
  number: 'a whole number',
};

function typeProblem(input: unknown): string {
  if (input === undefined) return 'is missing';
  if (Array.isArray(input)) return 'is a list';
  return typeof input === 'object' && input !== null ? 'is a group' : `is ${shown(input)}`;
}

const size = ({ input, origin }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string =>
  typeof input === 'string' || Array.isArray(input)
    ? `${input.length}${unit(origin)} long`
    : shown(input);

const unit = (origin: string): string =>
  ({ string: ' characters', array: ' entries' })[origin] ?? '';
