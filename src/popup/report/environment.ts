import type { Environment } from '../../core/evidence.ts';
import { browser } from '../../shared/browser.ts';

const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const;
const BROWSERS = [
  [/\bEdg\/(\d+)/, 'Edge'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
] as const;
const INSTALLS = { admin: 'policy', normal: 'store', development: 'development' } as const;

/** Browser family and major version, system family; never a build number. */
export function readAgent(agent: string): Pick<Environment, 'browser' | 'version' | 'system'> {
  const system = SYSTEMS.find(([mark]) => mark.test(agent))?.[1] ?? 'other';
  for (const [mark, name] of BROWSERS) {
    const version = mark.exec(agent)?.[1];
    if (version !== undefined) return { browser: name, version, system };
  }
  return { browser: 'other', version: '0', system };
}

/** Where it happened. What the browser does not tell is said as `other`. */
export async function readEnvironment(privateWindow: boolean): Promise<Environment> {
  const own = await browser.management.getSelf().catch(() => null);
  const type = (own?.installType ?? 'other') as string;
  return {
    ...readAgent(navigator.userAgent),
    extension: browser.runtime.getManifest().version,
    install: type in INSTALLS ? INSTALLS[type as keyof typeof INSTALLS] : 'other',
    privateWindow,
  };
}
