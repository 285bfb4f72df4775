import type { Environment } from '../core/evidence.ts';

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

/** Browser family and major version, system family; never a build number. */
export function readAgent(agent: string): Pick<Environment, 'browser' | 'version' | 'system'> {
  const system = SYSTEMS.find(([mark]) => mark.test(agent))?.[1] ?? 'other';
  for (const [mark, name] of BROWSERS) {
    const version = mark.exec(agent)?.[1];
    if (version !== undefined) return { browser: name, version, system };
  }
  return { browser: 'other', version: '0', system };
}
