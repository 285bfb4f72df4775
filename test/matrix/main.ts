// npm run e2e:matrix [-- --only TEXT] [--browser NAME]: what is found of each problem, in each browser.
import { parseArgs } from 'node:util';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { BROWSER_NAMES, type BrowserName } from '../e2e/support/running.ts';
import { setStage } from '../e2e/support/stage.ts';
import { browserNamed } from '../e2e/support/start.ts';
import { browsersOf } from '../faults/browsers.ts';
import type { FaultRow } from '../faults/define.ts';
import { LISTS, WITHOUT_ROW } from '../faults/index.ts';
import { runFaulty } from '../faults/run-row.ts';
import { startServers } from '../faults/servers/index.ts';

/** Best first: a problem counts as what its best row came to. */
type Cell = 'found' | 'inferred' | `cannot, because ${string}`;

/** Why a row of Chromium's alone is not played in Firefox, and what is known there instead. */
const FRAMES =
  'Firefox shows an extension no request of frames in other sites; with webNavigation a refusal is named (test/e2e/firefox)';
const ONLY: Readonly<Record<string, string>> = {
  'browser.framed': FRAMES,
  'browser.third-party-cookies': FRAMES,
  'network.tls':
    'this test can give its servers names in Chromium alone; Firefox meets them in test/e2e/firefox',
};
const NAMES = 'this test can give its servers names of their own in Chromium alone';

async function play(
  row: FaultRow,
  name: BrowserName,
  run: (row: FaultRow) => ReturnType<typeof runFaulty>,
): Promise<Cell> {
  const why =
    row.only && row.only !== name ? (ONLY[row.problem] ?? NAMES) : (row.impossible?.() ?? null);
  if (why !== null) return `cannot, because ${why}`;
  const told = await run(row).catch((error: unknown) => String(error).slice(0, 160));
  if (typeof told === 'string') return `cannot, because ${told}`;
  return told.verdict === 'found' ? 'found' : 'inferred';
}

/** Plays the rows in one browser; answers the best cell of each problem. */
async function column(name: BrowserName, rows: readonly FaultRow[]): Promise<Map<string, Cell>> {
  const servers = await startServers();
  const stage = await setStage({ adapt: servers.adapt, browser: name });
  const browsers = browsersOf(stage, servers);
  const cells = new Map<string, Cell>();
  try {
    for (const row of rows) {
      const before = cells.get(row.problem);
      if (before === 'found') continue;
      const cell = await play(row, name, async (one) =>
        runFaulty(one, { stage, servers, running: await browsers.for(one, true) }),
      );
      console.error(`${name}: ${row.problem} (${row.fault}): ${cell}`);
      if (!before || before.startsWith('cannot')) cells.set(row.problem, cell);
      else if (cell === 'found') cells.set(row.problem, cell);
    }
    return cells;
  } finally {
    await stage.close();
    await servers.close();
  }
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, browser: { type: 'string' } },
});
const names = values.browser ? [browserNamed(values.browser)] : BROWSER_NAMES;
const rows = Object.values(LISTS)
  .flat()
  .filter(({ problem, fault }) => `${problem} ${fault}`.includes(values.only));
const columns: Map<string, Cell>[] = [];
for (const name of names) columns.push(await column(name, rows));
console.log(`| problem | ${names.join(' | ')} |\n|---|${names.map(() => '---|').join('')}`);
for (const id of PROBLEM_IDS.filter((one) => one.includes(values.only))) {
  const cells = columns.map(
    (one) => one.get(id) ?? `cannot, because ${WITHOUT_ROW[id] ?? 'no row makes it'}`,
  );
  console.log(`| ${id} | ${cells.join(' | ')} |`);
}
