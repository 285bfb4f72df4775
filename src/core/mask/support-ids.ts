import { canonical } from './canonical.ts';
import { LABELLED, NOT_OURS } from './support-id-labels.ts';

/** Ids a service desk looks up in its own logs. */
export type SupportIdKind =
  | 'trace'
  | 'correlation'
  | 'request'
  | 'ray'
  | 'incident'
  | 'traceparent';

export interface SupportId {
  readonly kind: SupportIdKind;
  readonly value: string;
}

/** A support id and the part of the text that holds it with its label. */
export interface SupportIdSpan extends SupportId {
  readonly start: number;
  readonly end: number;
}

const TRACEPARENT = /(?<![\w-])00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-9a-f](?![\w-])/g;
/** Signs and the verb between a label and its value. */
const BETWEEN = /[ :=#]{0,4}(?:(?:is|ist|es|est|é):? )?/iuy;
/** How far back the word before a label is looked for. */
const BEFORE = 40;

/** The check digit every payment card has (ISO/IEC 7812, Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const couldBeCard = (value: string): boolean => /^\d{16,19}$/.test(value) && passesLuhn(value);

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * Label and shape together: a value without its label, of another shape, or behind a label that
 * says it is a patient's, a payment's or a session's, is masked like any other token.
 */
function labelledSpans(text: string): SupportIdSpan[] {
  const spans: SupportIdSpan[] = [];
  for (const { kind, label, shape } of LABELLED) {
    for (const { 0: name, index: start } of text.matchAll(label)) {
      const end = start + name.length;
      const from = end + (matchAt(BETWEEN, text, end)?.length ?? 0);
      const value = matchAt(shape, text, from);
      if (value === undefined || couldBeCard(value)) continue;
      if (NOT_OURS.test(text.slice(Math.max(0, start - BEFORE), start))) continue;
      spans.push({ kind, value, start, end: from + value.length });
    }
  }
  return spans;
}

/** Support ids in canonical text, in order, without overlaps. */
export function supportIdSpans(text: string): SupportIdSpan[] {
  const parents = [...text.matchAll(TRACEPARENT)].map(({ 0: value, index: start }) => {
    return { kind: 'traceparent' as const, value, start, end: start + value.length };
  });
  const spans = [...parents, ...labelledSpans(text)].sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => span.start >= (spans[i - 1]?.end ?? 0)).slice(0, 10);
}

/** The ids support needs, each once: found only by a typed pattern together with its label. */
export function supportIds(raw: string): SupportId[] {
  const found = new Map<string, SupportId>();
  for (const { kind, value } of supportIdSpans(canonical(raw))) found.set(value, { kind, value });
  return [...found.values()];
}

const LABELS: Readonly<Record<SupportIdKind, string>> = {
  trace: 'Trace ID',
  correlation: 'Correlation ID',
  request: 'Request ID',
  ray: 'Ray ID',
  incident: 'Incident ID',
  traceparent: 'traceparent',
};

/** `Ray ID: 0123456789abcdef`: the form in which ids are printed and found again. */
export const printSupportId = ({ kind, value }: SupportId): string => `${LABELS[kind]}: ${value}`;
