import type { Say } from '../words.ts';
import type { Report } from './model.ts';
import { toText } from './text.ts';

export const MAX_LINES = 120;
export const MAX_CHARACTERS = 6_000;

/** Words of any language are about this long; a report must fit whatever language it is said in. */
const WORDS_LENGTH = 20;
const measure: Say = (_key, ...values) => `${'w'.repeat(WORDS_LENGTH)} ${values.join(' ')}`;

/** What is given up first, down to how many, and from which end the items go. */
const ORDER = [
  ['seen', 4, 'last'],
  ['hops', 6, 'middle'],
  ['tried', 4, 'first'],
  ['seen', 1, 'last'],
  ['clear', 10, 'last'],
  ['messages', 1, 'last'],
  ['unknown', 6, 'last'],
  ['findings', 4, 'last'],
  ['hops', 3, 'middle'],
  ['tried', 0, 'first'],
  ['clear', 0, 'last'],
  ['unknown', 0, 'last'],
  ['seen', 0, 'last'],
  ['answers', 0, 'last'],
  ['ids', 0, 'last'],
] as const;

/** Leaves out the least telling facts until the text fits; counts them. */
export function shorten(report: Report): Report {
  let short = report;
  for (const [list, least, end] of ORDER) {
    while (short[list].length > least && !fits(short)) short = without(short, list, end);
  }
  return short;
}

function fits(report: Report): boolean {
  const text = toText(report, measure);
  return text.length <= MAX_CHARACTERS && text.split('\n').length <= MAX_LINES;
}

function without(
  report: Report,
  list: (typeof ORDER)[number][0],
  end: 'first' | 'middle' | 'last',
): Report {
  const items = report[list];
  const index = { first: 0, middle: Math.trunc(items.length / 2), last: items.length - 1 }[end];
  return { ...report, [list]: items.toSpliced(index, 1), omitted: report.omitted + 1 };
}
