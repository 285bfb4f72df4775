import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, type ExitCode, stageCounts, testCounts } from './counts.ts';
import type { Stage } from './stages.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIMIT_MS = 20 * 60_000;

/** Runs one stage, its output straight to the terminal; `folder` takes its report. Never throws. */
export async function runStage(stage: Stage, folder: string): Promise<Counts> {
  const program = join(ROOT, 'node_modules', stage.program);
  if (stage.counts === 'stage') return stageCounts(await run(program, stage.args));
  const report = join(folder, `${stage.name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(program, [...stage.args, ...reporters]);
  return testCounts(readReport(report), code);
}

function run(program: string, args: readonly string[]): Promise<ExitCode> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT_MS,
    });
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
