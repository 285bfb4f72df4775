import type { Say } from '../words.ts';
import type { Report } from './model.ts';
import { MAX_CHARACTERS, MAX_LINES, renderText } from './text.ts';

/**
 * How long words are, by the kind of their key: facts are left out before the report is put into
 * words, so that all languages tell the same. Steps and questions are sentences.
 */
const measure: Say = (key, ...values) =>
  'w'.repeat(key.startsWith('check_') ? 24 : key.startsWith('report_') ? 16 : 40) + values.join('');

/** What is given up first, down to how many, and from which end the items go. */
const ORDER = [
  ['seen', 4, 'last'],
  ['hops', 6, 'middle'],
  ['tried', 4, 'first'],
  ['seen', 1, 'last'],
  ['unknown', 6, 'last'],
  ['clear', 10, 'last'],
  ['messages', 1, 'last'],
  ['unknown', 2, 'last'],
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
  const cuts = ORDER.flatMap(([list, least, end], i) => {
    const before = ORDER.slice(0, i).findLast(([earlier]) => earlier === list);
    const length = Math.min(report[list].length, before?.[1] ?? Number.POSITIVE_INFINITY);
    return Array<Cut>(Math.max(0, length - least)).fill([list, end]);
  });
  const cutTimes = (count: number) => cuts.slice(0, count).reduce(without, report);
  return cutTimes(fewest(cuts.length, (count) => fits(cutTimes(count))));
}

/** The smallest number up to `most` that is enough; more never fit worse than fewer. */
function fewest(most: number, isEnough: (count: number) => boolean): number {
  let [low, high] = [0, most];
  if (isEnough(0)) return 0;
  while (low + 1 < high) {
    const middle = Math.trunc((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function fits(report: Report): boolean {
  const text = renderText(report, measure, MAX_CHARACTERS);
  return text.length <= MAX_CHARACTERS && text.split('\n').length <= MAX_LINES;
}

type Cut = readonly [(typeof ORDER)[number][0], (typeof ORDER)[number][2]];

function without(report: Report, [list, end]: Cut): Report {
  const items = report[list];
  const index = { first: 0, middle: Math.trunc(items.length / 2), last: items.length - 1 }[end];
  return { ...report, [list]: items.toSpliced(index, 1), omitted: report.omitted + 1 };
}
