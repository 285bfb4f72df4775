import { spawn } from 'node:child_process';

const TICK_MS = 10_000;

/** A step of the set-up that failed, in words for the person at the terminal. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * Runs a command, says every ten seconds that it still works, and throws `SetupError` when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ label: string, say: (line: string) => void, cwd?: string, env?: Record<string, string> }} options
 * @returns {Promise<void>}
 */
export function runStep(command, args, { label, say, cwd, env }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const tick = setInterval(() => say(`${label} … ${seconds()} s`), TICK_MS);
    const end = (/** @type {string | null} */ failure) => {
      clearInterval(tick);
      if (failure === null) say(`${label} done, ${seconds()} s`);
      failure === null
        ? resolve()
        : reject(new SetupError(`${shortened(output)}\n${label} ${failure}`));
    };
    child.on('error', (error) => end(`could not start: ${error.message}`));
    child.on('close', (code) => end(code === 0 ? null : `failed with exit code ${code}`));
  });
}

/**
 * What a person needs of a long output: npm says why at its beginning, apt at its end.
 * @param {string} output
 */
const shortened = (output) =>
  output.length < 4000 ? output : `${output.slice(0, 2000)}\n[…]\n${output.slice(-2000)}`;
