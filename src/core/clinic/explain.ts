import type * as z from 'zod/mini';

/** What a schema issue means to the person who wrote the file; `at` goes behind the issue's path. */
export interface Explained {
  readonly at: readonly PropertyKey[];
  readonly problem: string;
  readonly expected: string;
}

/** Words for one schema issue. Unknown kinds of issue keep the schema's own message. */
export function explain(issue: z.core.$ZodIssue): readonly Explained[] {
  const say = (problem: string, expected: string) => [{ at: [], problem, expected }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say('is missing', kind(issue.expected))
        : say(`is ${kindOf(issue.input)}`, kind(issue.expected));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        at: [key],
        problem: 'is not a setting this version knows',
        expected: 'no such line; see docs/clinic.schema.json for the names',
      }));
    case 'invalid_value':
      return say(`is ${shown(issue.input)}`, `one of ${issue.values.map(shown).join(', ')}`);
    case 'too_small':
      return say(`is ${size(issue)}`, `${issue.minimum} or more${unit(issue.origin)}`);
    case 'too_big':
      return say(`is ${size(issue)}`, `${issue.maximum} or less${unit(issue.origin)}`);
    case 'custom':
      return say(issue.message, String(issue.params?.expected ?? 'another value'));
    default:
      return say(`is ${shown(issue.input)}`, issue.message);
  }
}

const size = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string => {
  const { input } = issue;
  if (typeof input === 'string' || Array.isArray(input)) {
    return `${input.length}${unit(issue.origin)} long`;
  }
  return shown(input);
};

const unit = (origin: string): string =>
  ({ string: ' characters', array: ' entries' })[origin] ?? '';

const kind = (expected: string): string =>
  ({
    string: 'a text in quotes',
    array: 'a list in [ ]',
    object: 'a group in { }',
    record: 'a group in { }',
    int: 'a whole number',
    number: 'a whole number',
  })[expected] ?? expected;

const kindOf = (input: unknown): string => {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a group' : shown(input);
};

const LONGEST = 60;

/** A value as it stands in the file, cut, on one line and in plain ASCII. */
export const shown = (input: unknown): string => {
  const text = JSON.stringify(input) ?? String(input);
  const plain = text.replace(
    /[^ -~]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};
