// npm test [-- --only unit,build]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, type Counts, countsLine } from './counts.ts';
import { runStage } from './run-stage.ts';
import { chooseStages, type Stage, sideBySide } from './stages.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const stages = chooseStages(values.only);
  const folder = await mkdtemp(join(tmpdir(), 'login-triage-test-'));
  try {
    const all: Counts[] = [];
    for (const group of sideBySide(stages))
      all.push(...(await Promise.all(group.map((stage) => timed(stage, folder)))));
    const total = addCounts(all);
    console.log(`\n${countsLine(total)}`);
    process.exitCode = total.failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(stage: Stage, folder: string): Promise<Counts> {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const counts = await runStage(stage, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${stage.name}: ${countsLine(counts)} in ${seconds} s`);
  return counts;
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
});
