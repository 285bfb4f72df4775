// Everything a fresh machine needs before `npm test` and `npm run demo`: plain Node, no package.
// node .ci/setup.mjs [--chromium] [--firefox]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, requireBrowser } from './browsers.mjs';
import { satisfies } from './node-version.mjs';
import { installPackages, whyInstall } from './packages.mjs';
import { SetupError } from './run-step.mjs';

// Not import.meta.dirname: a Node too old for it must still be told so below.
const root = fileURLToPath(new URL('..', import.meta.url));
const say = (/** @type {string} */ line) => console.log(`set-up: ${line}`);

/** @param {readonly string[]} flags */
async function setUp(flags) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!satisfies(process.versions.node, engines.node)) {
    throw new SetupError(`Node ${process.versions.node} is here; needed is ${engines.node}.`);
  }
  const reason = whyInstall(root);
  if (reason) {
    say(`installing packages, because ${reason}`);
    await installPackages(root, say);
  }
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    if (!flags.includes(`--${name}`)) continue;
    say(`${name} is ${await requireBrowser(BROWSERS[name], say)}`);
  }
}

setUp(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof SetupError ? `set-up: ${error.message}` : error);
  process.exitCode = 1;
});
