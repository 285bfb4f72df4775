import type { WebNavigation } from 'webextension-polyfill';
import { problemOfCode } from '../../core/judging/network-codes.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import type { Clinic } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { here } from '../browsers/index.ts';
import { packagedClinic } from '../packaged-clinic.ts';
import { settings } from '../settings.ts';
import { afterFailure } from './numbers.ts';
import { hear, masked } from './request.ts';

/** Chromium's details; the polyfill knows none of an error. */
type Failed = WebNavigation.OnErrorOccurredDetailsType & { readonly error?: string };

function file({ tabId, url, frameId, error }: Failed): void {
  const code = error === undefined ? null : here.navigationError(error);
  if (code === null) return;
  const resource = frameId === 0 ? 'page' : 'frame';
  const tell = () =>
    void hear({ tabId, url }, (portal) => [
      { kind: 'network-error', resource, host: masked(url, portal).host, code },
    ]);
  if (resource === 'page' && problemOfCode(code) === 'network.tls')
    afterFailure({ tabId, url }, tell);
  else tell();
}

/** Hears the same of hosts that only the settings name: their listener changes with them. */
const fileOther = (details: Failed): void => file(details);

const namesOf = (clinic: Pick<Clinic, 'portals'>): ReadonlySet<string> =>
  new Set(clinic.portals.flatMap(hostsOf).map((host) => host.split(':')[0] ?? host));

/** The packaged hosts, known before any event. */
function packagedNames(): ReadonlySet<string> {
  const checked = packagedClinic();
  return checked.ok ? namesOf(checked.clinic) : new Set();
}

/** Only these hosts: this permission would report every site otherwise. */
const filtersOf = (names: Iterable<string>): { hostEquals?: string; hostSuffix?: string }[] =>
  [...names].map((name) =>
    name.startsWith('*.') ? { hostSuffix: name.slice(1) } : { hostEquals: name },
  );

const eventOf = () => (browser as Partial<typeof browser>).webNavigation?.onErrorOccurred;

/**
 * Where the permission was given, the browser's own name for what `webRequest` does not tell: pages
 * that policy blocks, frames that may not be shown, loops.
 */
export function watchNavigationErrors(): void {
  const listen = () => {
    const event = eventOf();
    if (!event) return;
    const url = filtersOf(packagedNames());
    if (!event.hasListener(file) && url.length > 0) event.addListener(file, { url });
    void watchOtherHosts().catch(() => undefined);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** The hosts of own portals and of the policy: known a moment later, and they may change. */
export async function watchOtherHosts(): Promise<void> {
  const event = eventOf();
  if (!event) return;
  const known = packagedNames();
  const { clinic } = await settings();
  const url = filtersOf([...namesOf(clinic)].filter((name) => !known.has(name)));
  event.removeListener(fileOther);
  if (url.length > 0) event.addListener(fileOther, { url });
}
