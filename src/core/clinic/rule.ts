import * as z from 'zod/mini';

/** What is wrong with a value, and what to write instead; both go behind "<path> …" and "write …". */
export interface Fault {
  readonly problem: string;
  readonly expected: string;
}

/** What kind of fault it is, for whoever wants to say more about it than its words. */
export type FaultCode =
  | 'unknown-key'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'repeated'
  | 'contradiction'
  | 'too-long'
  | 'left-out'
  | 'taken'
  | 'forbidden';

/** A fault with its place in the configuration. */
export interface Placed extends Fault {
  readonly at: readonly PropertyKey[];
  readonly code: FaultCode;
  /** How many entries the list at this place may have, where it has more. */
  readonly most?: number;
}

/** Turns "what is wrong with this text, if anything" into a schema check. */
export const rule = (judge: (text: string) => Fault | null) =>
  z.check<string>(({ value, issues }) => {
    const fault = judge(value);
    if (!fault) return;
    const { problem, expected } = fault;
    issues.push({ code: 'custom', message: problem, params: { expected }, input: value });
  });

/** A text that must match a pattern as a whole. */
export const matches = (pattern: RegExp, expected: string) =>
  rule((text) => (pattern.test(text) ? null : { problem: `is ${shown(text)}`, expected }));

const LONGEST = 60;

/** A value as it stands in the file: on one line, in plain ASCII, cut. */
export function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  const plain = text.replace(
    /[^ -~]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
