/** A row of a corpus: what a page said, and what it means (several meanings may be acceptable). */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly locale: string;
  readonly text: string;
  readonly label: string | readonly string[];
}

/** Shares from 0 to 1; NaN where there is nothing to count. */
export interface Score {
  readonly failures: number;
  readonly recall: number;
  readonly exact: number;
  readonly coarse: number;
  readonly none: number;
  readonly alarms: number;
}

/** A row with the label it got; null: nothing recognised. */
export interface Scored extends Row {
  readonly got: string | null;
}

const area = (label: string) => label.split('.')[0];
export const accepted = (row: Row): readonly string[] => [row.label].flat();
export const isNone = (row: Row) => row.label === 'none';
export const isExact = (row: Scored) => row.got !== null && accepted(row).includes(row.got);
const isCoarse = ({ got, ...row }: Scored) =>
  got !== null && accepted(row).some((label) => area(label) === area(got));

/** Language of a locale as the corpus counts it: Chinese by script, all else without region. */
export const language = (locale: string) =>
  locale.startsWith('zh') ? locale : (locale.split('-')[0] ?? locale);

/** Recall, exact, coarse over the failures; false alarms over the healthy texts; hints count not. */
export function score(rows: readonly Scored[]): Score {
  const healthy = rows.filter(isNone);
  const failed = rows.filter((row) => !isNone(row) && row.label !== 'hint');
  const share = (list: readonly Scored[], test: (row: Scored) => boolean) =>
    list.length === 0 ? Number.NaN : list.filter(test).length / list.length;
  return {
    failures: failed.length,
    recall: share(failed, (row) => row.got !== null),
    exact: share(failed, isExact),
    coarse: share(failed, isCoarse),
    none: healthy.length,
    alarms: share(healthy, (row) => row.got !== null),
  };
}

/** Mean of one figure over groups that have it. */
export function mean(scores: readonly Score[], figure: keyof Score): number {
  const values = scores.map((s) => s[figure]).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One line of a table: name and percentages. */
export function line(name: string, s: Score): string {
  const percent = (x: number) => (Number.isNaN(x) ? '-' : (100 * x).toFixed(1)).padStart(8);
  const count = (n: number) => String(n).padStart(7);
  return `${name.padEnd(26)}${count(s.failures)}${percent(s.recall)}${percent(s.exact)}${percent(s.coarse)}${count(s.none)}${percent(s.alarms)}`;
}

export const HEADING = `${''.padEnd(26)} n fail recall%  exact% coarse% n none  alarm%`;
