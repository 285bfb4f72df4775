import { parseArgs } from 'node:util';
import type { ProblemId } from '../../src/core/problems/ids.ts';
import { setStage } from '../e2e/support/stage.ts';
import { meet } from '../e2e/support/visitor.ts';
import { CANNOT } from '../support/cannot.ts';
import { LISTS, NOT_MET, WITHOUT_ROW } from './index.ts';
import { lostWhenKilled, requestsOfOurs, wokenByOthers } from './promises.ts';
import { startServers } from './servers/index.ts';
import { type Line, median, missing, playAll, print } from './table.ts';

const USAGE = `npm run e2e:faults                     every real fault, with it and without it
npm run e2e:faults -- --only TEXT      rows whose problem or fault contains the text
npm run e2e:faults -- --kills N        how often the worker is ended between cause and page (100)`;

/** The goals, in milliseconds from a fault to its stored finding. */
const MEDIAN_GOAL = 500;
const MESSAGE_GOAL = 1_000;
/** Nothing is shown, which is known only after a while. */
const SAYS_NOTHING: ReadonlySet<ProblemId> = new Set(['browser.blank-page']);

/** The worker sleeps or is ended at any time; this fault is told by the page itself. */
const KILLED_ROW = 'account.locked';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, kills: { type: 'string', default: '100' } },
  });
  const all = Object.values(LISTS).flat();
  const rows = all.filter(({ problem, fault }) => `${problem} ${fault}`.includes(values.only));
  if (rows.length === 0) throw new TypeError(`no row with "${values.only}"`);
  const servers = await startServers();
  const stage = await setStage({ adapt: servers.adapt });
  try {
    const lines = await playAll(rows, { stage, servers }, (line) => console.log(print(line)));
    const failed = lines.filter((line) => line.failed !== undefined);
    const played = lines.filter((line) => line.cannot === undefined);
    console.log(
      `\n${played.length - failed.length} of ${played.length} rows found and silent without; ${lines.length - played.length} this browser cannot play`,
    );
    saySpeeds(lines);
    if (values.only === '') {
      for (const id of missing(all)) sayWithoutRow(id);
      for (const what of NOT_MET) console.log(`not met here: ${what}`);
      await promises(Number(values.kills), { stage, servers });
    }
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    await stage.close();
    await servers.close();
  }
}

/** The median of all, and the slowest of what a page says itself. */
function saySpeeds(lines: readonly Line[]): void {
  const speedsOf = (some: readonly Line[]) => some.flatMap(({ ms }) => ms ?? []);
  const middle = median(speedsOf(lines));
  console.log(`median from fault to stored finding: ${middle} ms (goal ${MEDIAN_GOAL})`);
  const says = ({ row }: Line) => LISTS.messages.includes(row) && !SAYS_NOTHING.has(row.problem);
  const slowest = Math.max(0, ...speedsOf(lines.filter(says)));
  console.log(`slowest of the pages' own messages: ${slowest} ms (goal ${MESSAGE_GOAL})`);
  if ((middle ?? 0) > MEDIAN_GOAL || slowest > MESSAGE_GOAL) process.exitCode = 1;
}

function sayWithoutRow(id: ProblemId): void {
  const why = WITHOUT_ROW[id];
  console.log(`${id}: ${why ? CANNOT[why] : 'NO ROW'}`);
  if (!why) process.exitCode = 1;
}

async function promises(
  kills: number,
  parts: Omit<Parameters<typeof wokenByOthers>[0], 'running'>,
) {
  const { stage, servers } = parts;
  const running = await stage.start(servers.browser);
  const woken = await wokenByOthers({ ...parts, running });
  console.log(`other sites that woke the worker: ${woken} of 50`);
  const fault = stage.portal.faults.find(({ id }) => id === KILLED_ROW);
  const row = LISTS.messages.find(({ problem }) => problem === KILLED_ROW);
  if (!fault || !row) throw new Error(`no fault ${KILLED_ROW}`);
  const ours = await requestsOfOurs(parts, ({ page }) => meet(page, stage.portal, fault));
  console.log(`requests that no page made: ${ours.length} ${ours.join(' ')}`);
  const lost = await lostWhenKilled(row, { ...parts, running }, kills);
  console.log(`findings kept although the worker was ended: ${kills - lost.length} of ${kills}`);
  for (const line of lost) console.log(`    LOST: ${line}`);
  if (woken > 0 || ours.length > 0 || lost.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
