import type { FactOf } from './evidence.ts';

const SYSTEMS = [
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
] as const;

/** Edge says that it is Chrome too, so it comes first. */
const FAMILIES = [
  [/\bEdg\/(\d{1,5})/, 'edge'],
  [/\bFirefox\/(\d{1,5})/, 'firefox'],
  [/Chrome\/(\d{1,5})/, 'chrome'],
] as const;

/** Browser family and major version (0: not told), and system family, of a User-Agent. */
export function readAgent(agent: string): Omit<FactOf<'browser'>, 'kind'> {
  const system = SYSTEMS.find(([mark]) => mark.test(agent))?.[1] ?? 'other';
  for (const [mark, family] of FAMILIES) {
    const major = mark.exec(agent)?.[1];
    if (major !== undefined) return { family, major: Number(major), system };
  }
  return { family: 'other', major: 0, system };
}
