import type { Say, WordKey } from '../../words.ts';
import type { Report } from '../model.ts';

/** One line of the report, still without words. */
export interface Row {
  readonly label: (say: Say) => string;
  readonly value: (say: Say) => string;
  /** How the sender strikes it out, as `hop.1`; rows without cannot be. */
  readonly id?: string;
  /** Holds what the second net would take for a secret although it was checked: typed ids. */
  readonly checked?: true;
}

export interface Section {
  readonly heading: WordKey;
  readonly rows: readonly Row[];
}

type Text = WordKey | ((say: Say) => string);
const saying = (text: Text) => (typeof text === 'string' ? (say: Say) => say(text) : text);

export const row = (label: Text, value: Text, rest: Pick<Row, 'id' | 'checked'> = {}): Row => ({
  label: saying(label),
  value: saying(value),
  ...rest,
});

/** What stands in the place of a row that was struck out, so that the others keep theirs. */
const struckRow: Row = { label: () => '', value: (say) => say('report_line_struck') };

/** Rows of a list, with the struck ones in their old places. */
export function listRows<T>(
  report: Report,
  name: string,
  items: readonly T[],
  toRow: (item: T, index: number) => Row,
): Row[] {
  const rows: Row[] = [];
  const rest = [...items];
  for (let i = 0; rest.length > 0 || report.struck.includes(`${name}.${i}`); i += 1) {
    const id = `${name}.${i}`;
    const item = report.struck.includes(id) ? undefined : rest.shift();
    rows.push(item === undefined ? struckRow : { ...toRow(item, i), id });
  }
  return rows;
}

/** A row that exists only with its value, or as struck out. */
export function optionalRow<T>(
  report: Report,
  id: string,
  value: T | undefined,
  toRow: (value: T) => Row,
): Row[] {
  if (report.struck.includes(id)) return [struckRow];
  return value === undefined ? [] : [{ ...toRow(value), id }];
}
