import type { WordKey } from '../words.ts';
import type { Row } from './layout/row.ts';
import { sections } from './layout/sections.ts';
import type { Report } from './model.ts';

/** A line of the text rendering; its place in the list is its number. */
export type Line =
  | { readonly kind: 'summary' | 'reference' | 'blank' | 'omitted' | 'machine' }
  | { readonly kind: 'heading'; readonly heading: WordKey }
  | { readonly kind: 'row'; readonly row: Row };

const BLANK: Line = { kind: 'blank' };

export function lines(report: Report): Line[] {
  const body = sections(report).flatMap(({ heading, rows }): Line[] => [
    BLANK,
    { kind: 'heading', heading },
    ...rows.map((row): Line => ({ kind: 'row', row })),
  ]);
  const omitted: Line[] = report.omitted > 0 ? [BLANK, { kind: 'omitted' }] : [];
  return [
    { kind: 'summary' },
    { kind: 'reference' },
    ...body,
    ...omitted,
    BLANK,
    { kind: 'machine' },
  ];
}
