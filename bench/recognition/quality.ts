import { recognise } from '../../src/core/recognise/index.ts';
import { accepted, HEADING, language, line, mean, type Row, type Scored, score } from './score.ts';

/** Every row with what the recogniser says, as if each stood in an alert beside the form. */
export function judgeRows(rows: readonly Row[]): Scored[] {
  return rows.map((row) => ({
    ...row,
    got: recognise(row.text, { where: 'alert' })?.problem ?? null,
  }));
}

/** Rows by some name, in order of first appearance. */
export function group(
  rows: readonly Scored[],
  name: (row: Scored) => string,
): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const row of rows) {
    const key = name(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function table(title: string, groups: ReadonlyMap<string, readonly Scored[]>): void {
  console.log(`\n${title}\n${HEADING}`);
  const lines = [...groups].map(([name, rows]) => ({ name, figures: score(rows) }));
  lines.sort((a, b) => (a.figures.exact || 2) - (b.figures.exact || 2));
  for (const { name, figures } of lines) console.log(line(name, figures));
}

const isEnglish = (row: Scored) => language(row.locale) === 'en';

/** Prints the tables, the worst first, and the four figures the goals are about. */
export function printQuality(rows: readonly Scored[]): void {
  const scored = rows.filter((row) => row.label !== 'hint');
  table(
    'By language',
    group(scored, (row) => language(row.locale)),
  );
  table(
    'By label (first accepted)',
    group(scored, (row) => accepted(row)[0] ?? ''),
  );
  table(
    'By source',
    group(scored, (row) => row.source),
  );
  const english = [...group(scored.filter(isEnglish), (row) => row.source).values()].map(score);
  const others = [
    ...group(
      scored.filter((row) => !isEnglish(row)),
      (row) => language(row.locale),
    ).values(),
  ].map(score);
  const all = [...group(scored, (row) => language(row.locale)).values()].map(score);
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  const worst = Math.max(...all.map((s) => s.alarms));
  console.log('\nGoals');
  console.log(
    `English, mean over sources: exact ${percent(mean(english, 'exact'))} (goal 92), coarse ${percent(mean(english, 'coarse'))} (goal 95)`,
  );
  console.log(
    `Other languages, mean: exact ${percent(mean(others, 'exact'))} (goal 80), coarse ${percent(mean(others, 'coarse'))} (goal 86)`,
  );
  console.log(
    `False alarms: mean ${percent(mean(all, 'alarms'))}, worst language ${percent(worst)} (goal 0.2)`,
  );
}
