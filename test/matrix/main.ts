// npm run e2e:matrix [-- --only TEXT] [--browser NAME]: what is found of each problem, in each browser.
import { parseArgs } from 'node:util';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { BROWSER_NAMES, type BrowserName } from '../e2e/support/running.ts';
import { setStage } from '../e2e/support/stage.ts';
import { browserNamed } from '../e2e/support/start.ts';
import { type Browsers, browsersOf } from '../faults/browsers.ts';
import type { FaultRow, Scene } from '../faults/define.ts';
import { LISTS, WITHOUT_ROW } from '../faults/index.ts';
import { runFaulty } from '../faults/run-row.ts';
import { startServers } from '../faults/servers/index.ts';
import { whyNotBy } from '../support/cannot.ts';
import { type Cell, cellOf, missedIn, say } from './cells.ts';

type Parts = Pick<Scene, 'stage' | 'servers'> & { readonly browsers: Browsers };

async function play(row: FaultRow, { browsers, ...parts }: Parts): Promise<Cell> {
  try {
    const running = await browsers.for(row, true);
    const { verdict } = await runFaulty(row, { ...parts, running });
    return { kind: verdict === 'found' ? 'found' : 'inferred' };
  } catch (error) {
    return { kind: 'missed', what: `${row.fault}: ${String(error).slice(0, 300)}` };
  }
}

/** Plays the rows in one browser until each problem is found once; answers a cell for each problem. */
async function column(name: BrowserName, rows: readonly FaultRow[]): Promise<Column> {
  const servers = await startServers();
  const stage = await setStage({ adapt: servers.adapt, browser: name });
  const parts = { stage, servers, browsers: browsersOf(stage, servers) };
  const tried = new Map<string, Cell[]>();
  try {
    for (const row of rows) {
      const before = tried.get(row.problem) ?? [];
      if (before.some(({ kind }) => kind === 'found')) continue;
      const why = whyNotBy(row, name);
      const cell = why ? ({ kind: 'cannot', because: why } as const) : await play(row, parts);
      console.error(`${name}: ${row.problem} (${row.fault}): ${say(cell)}`);
      tried.set(row.problem, [...before, cell]);
    }
  } finally {
    await stage.close();
    await servers.close();
  }
  const cells = wanted.map((id) => [id, cellOf(tried.get(id) ?? [], WITHOUT_ROW[id])] as const);
  return { name, cells: Object.fromEntries(cells) };
}

interface Column {
  readonly name: BrowserName;
  readonly cells: Readonly<Record<string, Cell>>;
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, browser: { type: 'string' } },
});
const names = values.browser ? [browserNamed(values.browser)] : BROWSER_NAMES;
const rows = Object.values(LISTS)
  .flat()
  .filter(({ problem, fault }) => `${problem} ${fault}`.includes(values.only));
const isWanted = (id: string) =>
  id.includes(values.only) || rows.some(({ problem }) => problem === id);
const wanted = PROBLEM_IDS.filter(isWanted);

const columns: Column[] = [];
for (const name of names) columns.push(await column(name, rows));
console.log(`| problem | ${names.join(' | ')} |\n|---|${names.map(() => '---|').join('')}`);
for (const id of wanted) {
  const cells = columns.map((one) => say(one.cells[id] ?? cellOf([], undefined)));
  console.log(`| ${id} | ${cells.join(' | ')} |`);
}
const missed = columns.flatMap(({ name, cells }) => missedIn(name, cells));
for (const line of missed) console.error(`MISSED in ${line}`);
if (missed.length > 0) process.exitCode = 1;
