import { writeFileSync } from 'node:fs';
import { group } from './quality.ts';
import { language, type Scored, score } from './score.ts';

/** A figure may fall by one point before the tests complain; false alarms may not rise at all. */
const SLACK = 0.01;
/** Below this share there is no pack for the language, only borrowed words. */
const KNOWN = 0.5;

const down = (x: number) => Math.floor(1000 * Math.max(0, x - SLACK)) / 1000;
const up = (x: number) => Math.ceil(1000 * x) / 1000;

/** Writes what every language must keep. */
export function writeFloors(rows: readonly Scored[]): void {
  const scored = rows.filter((row) => row.label !== 'hint');
  const floors = [...group(scored, (row) => language(row.locale))]
    .map(([tag, list]) => [tag, score(list)] as const)
    .filter(([, s]) => s.exact > KNOWN)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, s]) => [
      tag,
      { exact: down(s.exact), coarse: down(s.coarse), alarms: up(s.alarms) },
    ]);
  const file = new URL('../../test/core/recognise/floors.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`);
}
