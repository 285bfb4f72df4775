import { canonical } from './canonical.ts';

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

/**
 * Label and shape together: a value without its label, or of another shape, is masked like any
 * other token. Shapes: UUID, W3C trace ids, and those of the usual gateways in front of portals.
 */
const PATTERNS: readonly (readonly [SupportIdKind, RegExp])[] = [
  ['traceparent', /(?<![\w-])()(00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-9a-f])(?![\w-])/g],
  [
    'trace',
    /\b(x-amzn-trace|trace)[ _-]?id[ :=#]{0,4}(?:is )?(?:root=)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|1-[0-9a-f]{8}-[0-9a-f]{24})(?![\w-])/gi,
  ],
  [
    'correlation',
    /\b(activity|korrelations|corr[eé]la(?:tion|ci[oó]n|[cç][aã]o|zione|tie))[ _-]{0,2}id[ :=#]{0,4}(?:is )?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})(?![\w-])/gi,
  ],
  [
    'request',
    /\b(request)[ _-]?id[ :=#]{0,4}(?:is )?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[\w-]{52,56}==)(?![\w=-])/gi,
  ],
  ['ray', /\b(ray)[ _-]?id[ :=#]{0,4}([0-9a-f]{16}(?:-[A-Z]{3})?)(?![\w-])/gi],
  [
    'incident',
    /\b(incident|support|reference|ref|event)[ _-]?(?:id|number|no\.?)?[ :=#]{0,4}(?:is:? )?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{1,2}(?:\.[0-9a-f]{6,12}){3}|\d{15,20}-\d{15,20}|\d{16,20})(?![\w.-]?\w)/gi,
  ],
];

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

/** Support ids in canonical text, in order, without overlaps. */
export function supportIdSpans(text: string): SupportIdSpan[] {
  const spans: SupportIdSpan[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match[2] ?? '';
      if (couldBeCard(value)) continue;
      spans.push({ kind, value, start: match.index, end: match.index + match[0].length });
    }
  }
  spans.sort((a, b) => a.start - b.start);
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
