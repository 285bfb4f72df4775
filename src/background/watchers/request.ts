import type { WebRequest } from 'webextension-polyfill';
import type { Address, Fact } from '../../core/evidence.ts';
import { maskAddress } from '../../core/mask/index.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { observe } from '../observe.ts';
import { portalAt } from '../portals.ts';
import { settings } from '../settings.ts';

/**
 * All that watchers hear. Events only arrive for hosts the extension was granted, so the filter can
 * be wide without hearing of other sites.
 */
export const FILTER: WebRequest.RequestFilter = {
  urls: ['http://*/*', 'https://*/*'],
  types: ['main_frame', 'sub_frame', 'script', 'stylesheet', 'xmlhttprequest'],
};

type Resource = Extract<Fact, { kind: 'response' }>['resource'];

const RESOURCES: Readonly<Record<string, Resource>> = {
  main_frame: 'page',
  sub_frame: 'frame',
  script: 'script',
  stylesheet: 'style',
};

export const resourceOf = (type: string): Resource => RESOURCES[type] ?? 'data';

/** The address as it may be stored. */
export const masked = (url: string, portal: Portal): Address =>
  maskAddress(url, {
    hosts: hostsOf(portal),
    paths: [...portal.legacyPaths, ...portal.landingPaths, ...portal.signIn.map(pathOf)],
  });

const pathOf = (address: string): string => new URL(address).pathname;

interface Heard {
  readonly tabId: number;
  readonly url: string;
}

/** Files facts about a request of a portal's tab; requests of other hosts are none of our business. */
export async function hear(
  { tabId, url }: Heard,
  facts: (portal: Portal) => readonly Fact[],
): Promise<void> {
  if (tabId < 0) return;
  const { clinic } = await settings();
  const portal = portalAt(clinic, url);
  if (!portal) return;
  const found = facts(portal);
  if (found.length > 0) await observe({ tabId, portal, facts: found });
}
