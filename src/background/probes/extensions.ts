import type { Management } from 'webextension-polyfill';
import { type Installed, suspectsOf } from '../../core/extensions/suspects.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import type { Probe } from './define.ts';
import { need } from './permission.ts';
import { reachesHost, warningsReach } from './reach.ts';

type Extension = Management.ExtensionInfo;

/** Extensions that could be in the way, by ability; whether one is, only its deeds tell. */
export const extensionsProbe: Probe = {
  id: 'extensions',
  async run({ portal }) {
    await need('management');
    const all = await browser.management.getAll();
    const others = all.filter(
      ({ enabled, type, id }) => enabled && type === 'extension' && id !== browser.runtime.id,
    );
    const installed = await Promise.all(others.map((one) => weigh(one, portal)));
    return [{ kind: 'extensions', suspects: [...suspectsOf(installed)] }];
  },
};

async function weigh(one: Extension, portal: Portal): Promise<Installed> {
  const { id, name, permissions = [], hostPermissions = [] } = one;
  const hosts = hostsOf(portal).map((host) => host.replace(/:\d+$/, ''));
  const reaches =
    hostPermissions.some((pattern) => hosts.some((host) => reachesHost(pattern, host))) ||
    (await warningsReach(id, hosts));
  return { id, name, permissions, reaches };
}
