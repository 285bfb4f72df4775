import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { BROWSER_NAMES, type BrowserName, type Running, type StartOptions } from './running.ts';

const STARTS = { chromium: startChromium, firefox: startFirefox } as const;

/** The browser this run of the tests is for: set by the Vitest project. */
export const browserUnderTest: BrowserName = browserNamed(process.env.TEST_BROWSER ?? 'chromium');

/** @throws TypeError for a name that is none. */
export function browserNamed(name: string): BrowserName {
  const known = BROWSER_NAMES.find((one) => one === name);
  if (!known) throw new TypeError(`no browser "${name}": ${BROWSER_NAMES.join(' or ')}`);
  return known;
}

/** The build that a browser takes. */
export const targetOf = (name: BrowserName = browserUnderTest) =>
  name === 'firefox' ? 'firefox' : 'chrome';

/** Starts the browser of this run, or the named one, with a fresh profile and the built extension. */
export const startBrowser = (
  options: StartOptions,
  name: BrowserName = browserUnderTest,
): Promise<Running> => STARTS[name](options);
