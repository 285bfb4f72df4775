import { maskNetworkError, sweep } from '../mask/index.ts';
import type { Report } from './model.ts';

/** Parts whose values were checked by their own typed pattern, or that the clinic wrote itself. */
const CHECKED: ReadonlySet<string> = new Set(
  'reference key ids entered environment portal recipient'.split(' '),
);

/**
 * Replaces every text of the report that has the shape of a secret. Masking comes first and leaves
 * none: this is the net for its faults. It works on the model, so all renderings have passed it.
 * `allowed` are printed on purpose: hosts, and the portal's name where a page says it.
 */
export const secondNet = (report: Report, allowed: readonly string[]): Report =>
  Object.fromEntries(
    Object.entries(report).map(([name, part]) => [
      name,
      CHECKED.has(name) ? part : netted(part, allowed),
    ]),
  ) as Report;

function netted(value: unknown, allowed: readonly string[]): unknown {
  if (typeof value === 'string') return nettedText(value, allowed);
  if (Array.isArray(value)) return value.map((item) => netted(item, allowed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, netted(member, allowed)]),
  );
}

function nettedText(text: string, allowed: readonly string[]): string {
  if (maskNetworkError(text) === text || sweep(text, allowed).withheld === 0) return text;
  return /[^\w.:-]/.test(text) ? '[withheld]' : 'withheld';
}

/** Whether the net caught anything. */
export const isWithheld = (report: Report): boolean =>
  /"(?:\[withheld\]|withheld)"/.test(JSON.stringify(report));
