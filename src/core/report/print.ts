import type { Say } from '../words.ts';
import type { Row } from './layout/row.ts';
import { plain } from './plain.ts';

export interface PrintedRow {
  readonly label: string;
  readonly value: string;
}

/** A row in words and in the report's alphabet: the same for every rendering. */
export const printRow = (row: Row, say: Say): PrintedRow => ({
  label: plain(row.label(say)),
  value: plain(row.value(say)),
});
