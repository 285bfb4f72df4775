import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep, SetupError } from './run-step.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} variable the environment variable that names another place
 * @property {string} debian the package's name on Debian
 * @property {readonly string[]} commands looked for in PATH
 * @property {readonly string[]} places looked for after PATH
 */

/** @type {Record<'chromium' | 'firefox', Browser>} */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Where a browser is, or null. A path given by environment is believed or refused, never passed over.
 * @param {Browser} browser
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} isProgram
 * @returns {string | null}
 */
export function findBrowser(browser, env = process.env, isProgram = executable) {
  const given = env[browser.variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new SetupError(`${browser.variable} is ${given}, which is not a program`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = browser.commands.flatMap((name) => folders.map((dir) => join(dir, name)));
  return [...candidates, ...browser.places].find(isProgram) ?? null;
}

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a browser, or installs it where that is ours to do: on Debian, as root.
 * @param {Browser} browser
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function requireBrowser(browser, say) {
  const found = findBrowser(browser);
  if (found) return found;
  const mayInstall = isDebian() && process.getuid?.() === 0;
  if (!mayInstall) throw new SetupError(howToInstall(browser));
  await aptInstall(browser.debian, say);
  const installed = findBrowser(browser);
  if (!installed) throw new SetupError(howToInstall(browser));
  return installed;
}

/** Debian itself: Ubuntu's Chromium is a snap, and it has no `firefox-esr`. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} name @param {(line: string) => void} say */
async function aptInstall(name, say) {
  // Another apt may be at work on a fresh machine: wait for it instead of failing.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('apt-get', [...patience, 'update'], { label: 'apt-get update', say, env });
  const args = [...patience, 'install', '-y', '--no-install-recommends', name];
  await runStep('apt-get', args, { label: `apt-get install ${name}`, say, env });
}

/** @param {Browser} browser */
const howToInstall = ({ name, variable, debian }) =>
  `${name} was not found. Install it (Debian: apt-get install ${debian}; Fedora: dnf install ` +
  `${name.toLowerCase()}; macOS: brew install --cask ${name.toLowerCase()}; Windows: from its ` +
  `maker) or set ${variable} to the program, then run the command again.`;
