// npm run bench:report: how long a report takes, and 10,000 of them on the support page.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildReport, toEml, toHtml, toJson, toText } from '../../src/core/report/index.ts';
import { input, say } from '../../test/core/report/example.ts';
import { fullest } from '../../test/core/report/fullest.ts';
import { many } from '../../test/core/triage/many.ts';
import { base64Mail, mbox, plainMail } from '../../test/e2e/desk/mails.ts';
import { openDesk } from '../../test/e2e/desk/page.ts';
import { clickToClipboard } from './click.ts';
import { type Times, times } from './times.ts';

const RUNS = 200;
const REPORTS = 10_000;

const row = (what: string, { median, p95 }: Times, goal: number) =>
  console.log(
    `| ${what} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${goal} | ${(p95 / goal).toFixed(2)} |`,
  );

console.log('| what | median ms | p95 ms | goal ms | p95 / goal |\n|---|---:|---:|---:|---:|');
const write = (any: typeof input) => () => {
  const report = buildReport(any);
  return [toText(report, say), toHtml(report, say)];
};
row('an ordinary report, text and table', times(RUNS, write(input)), 10);
row('the fullest report, text and table', times(RUNS, write(fullest)), 10);
const report = buildReport(fullest);
row(
  'its mail and its data',
  times(RUNS, () => [toEml(report, say), toJson(report)]),
  10,
);
row('press on "Copy report" to clipboard, in Chromium', await clickToClipboard(12), 100);

const desk = await openDesk();
const devtools = await desk.page.createCDPSession();
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
/** Milliseconds for which the page's thread had a processor: other programs do not count. */
async function busy(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
try {
  for (const [kind, mail] of [
    ['as they are', plainMail],
    ['in base64', base64Mail],
  ] as const) {
    await writeFile(join(desk.folder, 'box.mbox'), mbox(many(REPORTS).map(mail)));
    const took: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      await desk.press('Clear all');
      const before = await busy();
      await desk.chooseAgain('box.mbox');
      await desk.outcome();
      took.push((await busy()) - before);
    }
    took.sort((a, b) => a - b);
    const figures = { median: took[1] ?? Number.NaN, p95: took[2] ?? Number.NaN };
    row(`${REPORTS} mails ${kind}, read and grouped, in Chromium (processor time)`, figures, 2_000);
  }
} finally {
  await desk.close();
}
