import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/**
 * Why the packages must be installed, or null when node_modules is what the lockfile says.
 * Compared by content, not by time: git sets times at will. Packages for other systems may lack.
 * @param {string} root
 */
export function whyInstall(root) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return 'node_modules is missing';
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    const have = installed[path];
    if (path === '' || (entry.optional && !have)) continue;
    if (have?.version !== entry.version || have?.integrity !== entry.integrity) {
      return `${path} is not the one of the lockfile`;
    }
  }
  return null;
}

/** @param {string} file @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | null} */
function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    // A half-written file means a half-done installation.
    return null;
  }
}

/** Installs what the lockfile says. @param {string} root @param {(line: string) => void} say */
export async function installPackages(root, say) {
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm'];
  await runStep(command, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    label: 'npm ci',
    say,
  });
}
