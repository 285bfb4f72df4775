import { readAgent as read } from '../core/agent.ts';
import type { Environment } from '../core/evidence.ts';

const NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', other: 'other' } as const;

/** Browser family and major version, system family; never a build number. */
export function readAgent(agent: string): Pick<Environment, 'browser' | 'version' | 'system'> {
  const { family, major, system } = read(agent);
  return { browser: NAMES[family], version: String(major), system };
}
