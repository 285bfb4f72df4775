import type { Environment } from '../core/evidence.ts';
import { browser } from '../shared/browser.ts';
import { readAgent } from './agent.ts';

const INSTALLS = { admin: 'policy', normal: 'store', development: 'development' } as const;

/** Needs no permission, but not every browser has it. */
const self = async () => browser.management.getSelf();

/** Where it happened. What the browser does not tell is said as `other`. */
export async function readEnvironment(privateWindow: boolean): Promise<Environment> {
  const own = await self().catch(() => null);
  const type = (own?.installType ?? 'other') as string;
  return {
    ...readAgent(navigator.userAgent),
    extension: browser.runtime.getManifest().version,
    install: type in INSTALLS ? INSTALLS[type as keyof typeof INSTALLS] : 'other',
    privateWindow,
  };
}
