import packaged from 'virtual:clinic';
import type { WebNavigation } from 'webextension-polyfill';
import { checkClinic } from '../../core/clinic/check.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { hear, masked } from './request.ts';

/** Chromium's details; the polyfill knows none of an error. */
type Failed = WebNavigation.OnErrorOccurredDetailsType & { readonly error?: string };

function file({ tabId, url, frameId, error }: Failed): void {
  const code = error === undefined ? null : here.navigationError(error);
  if (code === null) return;
  void hear({ tabId, url }, (portal) => [
    {
      kind: 'network-error',
      resource: frameId === 0 ? 'page' : 'frame',
      host: masked(url, portal).host,
      code,
    },
  ]);
}

/** The packaged hosts, known before any event: this permission would report every site otherwise. */
function filters(): { hostEquals?: string; hostSuffix?: string }[] {
  const checked = checkClinic(packaged);
  const hosts = checked.ok ? checked.clinic.portals.flatMap(hostsOf) : [];
  return hosts
    .map((host) => host.split(':')[0] ?? host)
    .map((name) => (name.startsWith('*.') ? { hostSuffix: name.slice(1) } : { hostEquals: name }));
}

/**
 * Where the permission was given, the browser's own name for what `webRequest` does not tell: pages
 * that policy blocks, frames that may not be shown, loops.
 */
export function watchNavigationErrors(): void {
  const listen = () => {
    const { webNavigation } = browser as Partial<typeof browser>;
    if (!webNavigation || webNavigation.onErrorOccurred.hasListener(file)) return;
    const url = filters();
    if (url.length > 0) webNavigation.onErrorOccurred.addListener(file, { url });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
