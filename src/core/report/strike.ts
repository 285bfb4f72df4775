import type { Row } from './layout/row.ts';
import { lines } from './lines.ts';
import type { Report, Seen } from './model.ts';

/** A row that the sender may strike out, by its id. */
export type StrikableRow = Row & { readonly id: string };

/** The rows of the text that can be struck out, in order. */
export const strikable = (report: Report): StrikableRow[] =>
  lines(report).flatMap((line) =>
    line.kind === 'row' && line.row.id !== undefined ? [{ ...line.row, id: line.row.id }] : [],
  );

/** Removes the facts behind rows of the text. Ids that no row has are nothing to remove. */
export function strike(report: Report, ids: readonly string[]): Report {
  const struck = strikable(report).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  return struck.length === 0 ? report : { ...without(report, new Set(struck)), struck };
}

/** Facts that share a line with another one. */
const TOGETHER: Readonly<Record<string, string>> = {
  version: 'browser',
  system: 'browser',
  install: 'extension',
  lockAfter: 'attempts',
};

function without(report: Report, struck: ReadonlySet<string>): Report {
  const gone = (name: string) => struck.has(TOGETHER[name] ?? name);
  const list = <T>(name: string, items: readonly T[]): T[] =>
    items.filter((_, i) => !struck.has(`${name}.${i}`));
  const hide = hiding(report.ids.flatMap(({ value }, i) => (struck.has(`id.${i}`) ? value : [])));
  const [likeliest, ...others] = report.findings;
  return {
    ...omit(report, gone),
    times: omit(report.times, gone),
    environment: omit(report.environment, gone),
    entered: omit(report.entered, gone),
    findings: likeliest ? [omit(likeliest, gone), ...others] : [],
    messages: list('message', report.messages).map((one) => ({ ...one, text: hide(one.text) })),
    hops: list('hop', report.hops),
    seen: list('seen', report.seen).map((one) => ({ ...one, facts: mapText(one.facts, hide) })),
    tried: list('tried', report.tried),
    answers: list('answer', report.answers),
    ids: list('id', report.ids),
  };
}

/** A struck id stands in the page's own words too, where it was found. */
const hiding =
  (values: readonly string[]) =>
  (text: string): string =>
    values.reduce((known, value) => known.replaceAll(value, '[...]'), text);

const mapText = (facts: Seen['facts'], change: (text: string) => string): Seen['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? change(value) : value,
    ]),
  );

/** Only optional members have lines of their own, so the rest is still whole. */
const omit = <T extends object>(whole: T, gone: (name: string) => boolean): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !gone(name))) as T;
