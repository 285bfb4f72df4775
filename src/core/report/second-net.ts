import { maskNetworkError, sweep } from '../mask/index.ts';
import type { Report } from './model.ts';

/** Parts whose values were checked by their own typed pattern. */
const CHECKED: ReadonlySet<string> = new Set(['reference', 'key', 'ids', 'entered', 'environment']);

/**
 * Replaces every text of the report that has the shape of a secret. Masking comes first and leaves
 * none: this is the net for its faults. It works on the model, so all renderings have passed it.
 * `hosts` are printed on purpose.
 */
export const secondNet = (report: Report, hosts: readonly string[]): Report =>
  Object.fromEntries(
    Object.entries(report).map(([name, part]) => [
      name,
      CHECKED.has(name) ? part : netted(part, hosts),
    ]),
  ) as Report;

function netted(value: unknown, hosts: readonly string[]): unknown {
  if (typeof value === 'string') return nettedText(value, hosts);
  if (Array.isArray(value)) return value.map((item) => netted(item, hosts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, netted(member, hosts)]),
  );
}

function nettedText(text: string, hosts: readonly string[]): string {
  if (maskNetworkError(text) === text || sweep(text, [], hosts).withheld === 0) return text;
  return /[^\w.:-]/.test(text) ? '[withheld]' : 'withheld';
}
