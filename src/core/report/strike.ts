import { lines } from './lines.ts';
import type { Report } from './model.ts';

/** The lines of the text that can be struck out, counted from 0. */
export const strikable = (report: Report): number[] =>
  lines(report).flatMap((line, i) => (line.kind === 'row' && line.row.id !== undefined ? [i] : []));

/** Removes the facts behind lines of the text. Lines that are no fact stay. */
export function strike(report: Report, numbers: readonly number[]): Report {
  const struck = lines(report).flatMap((line, i) =>
    numbers.includes(i) && line.kind === 'row' && line.row.id !== undefined ? [line.row.id] : [],
  );
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
  const [likeliest, ...others] = report.findings;
  return {
    ...omit(report, gone),
    times: omit(report.times, gone),
    environment: omit(report.environment, gone),
    entered: omit(report.entered, gone),
    findings: likeliest ? [omit(likeliest, gone), ...others] : [],
    messages: list('message', report.messages),
    hops: list('hop', report.hops),
    seen: list('seen', report.seen),
    tried: list('tried', report.tried),
    answers: list('answer', report.answers),
    ids: list('id', report.ids),
  };
}

/** Only optional members have lines of their own, so the rest is still whole. */
const omit = <T extends object>(whole: T, gone: (name: string) => boolean): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => !gone(name))) as T;
