import { CANNOT, type Reason } from '../support/cannot.ts';

/** What became of a problem in one browser, or of one row that makes it. */
export type Cell =
  | { readonly kind: 'found' | 'inferred' }
  | { readonly kind: 'cannot'; readonly because: Reason }
  /** It should have been found and was not: never an excuse, always a failure. */
  | { readonly kind: 'missed'; readonly what: string };

/** Worst first where something is amiss, then best first: a problem counts as what its best row came to. */
const ORDER = ['missed', 'found', 'inferred', 'cannot'] as const;

/** One cell for a problem, from its rows; `why` is the reason if it has none. */
export function cellOf(tried: readonly Cell[], why: Reason | undefined): Cell {
  const first = ORDER.map((kind) => tried.find((one) => one.kind === kind)).find(Boolean);
  if (first) return first;
  return why ? { kind: 'cannot', because: why } : { kind: 'missed', what: 'no row makes it' };
}

export function say(cell: Cell): string {
  if (cell.kind === 'cannot') return `cannot, because ${CANNOT[cell.because]}`;
  return cell.kind === 'missed' ? `MISSED: ${cell.what}` : cell.kind;
}

/** A line for each browser and problem that was missed. */
export const missedIn = (
  browser: string,
  cells: Readonly<Record<string, Cell>>,
): readonly string[] =>
  Object.entries(cells).flatMap(([problem, cell]) =>
    cell.kind === 'missed' ? [`${browser}: ${problem}: ${cell.what}`] : [],
  );
