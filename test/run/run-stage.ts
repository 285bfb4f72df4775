import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, type ExitCode, stageCounts, testCounts } from './counts.ts';
import type { Stage } from './stages.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIMIT_MS = 60 * 60_000;
const SECOND_TRIES = join(import.meta.dirname, 'second-tries.ts');

/** Runs one stage, its output to the terminal; `folder` takes its report. Never throws. */
export async function runStage(stage: Stage, folder: string): Promise<Counts> {
  const program = join(ROOT, 'node_modules', stage.program);
  if (stage.counts === 'stage') return stageCounts(await run(program, stage.args, stage.beside));
  const report = join(folder, `${stage.name}.json`);
  const reporters = [
    ...['default', 'json', SECOND_TRIES].map((one) => `--reporter=${one}`),
    `--outputFile.json=${report}`,
  ];
  const code = await run(program, [...stage.args, ...reporters], stage.beside);
  return testCounts(readReport(report), code);
}

function run(program: string, args: readonly string[], hold = false): Promise<ExitCode> {
  return new Promise((resolve) => {
    const output = hold ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: ['ignore', output, output],
      timeout: LIMIT_MS,
    });
    const held: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => held.push(part));
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(held));
      resolve(code);
    });
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
