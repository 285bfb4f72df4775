import { hostFault } from '../../core/clinic/host-rule.ts';
import { hostsOf } from '../../core/match-patterns.ts';
import { browser } from '../../shared/browser.ts';
import { createQueue } from '../../shared/queue.ts';
import { MET_KEY, OWN_KEY } from '../../shared/state.ts';
import { portalAt } from '../portals.ts';
import { settings } from '../settings.ts';
import { FILTER } from './request.ts';

type Met = Readonly<Record<string, readonly string[]>>;

/** More hosts than any sign-in has. */
const MOST = 10;
const enqueue = createQueue();

/**
 * Hears where the sign-in of an own portal goes on to: its user named one address only, and the rest
 * of the way can be watched once the options page has asked for it. Host names, for this session.
 */
export function watchMetHosts(): void {
  browser.webRequest.onBeforeRedirect.addListener(
    ({ url, redirectUrl }) => void enqueue(() => meet(url, redirectUrl)),
    { ...FILTER, types: ['main_frame'] },
  );
}

async function meet(from: string, to: string): Promise<void> {
  if (!URL.canParse(to)) return;
  const { protocol, host } = new URL(to);
  const { clinic } = await settings();
  const portal = portalAt(clinic, from);
  if (!portal || protocol !== 'https:' || hostFault(host) || hostsOf(portal).includes(host)) return;
  if (!(await isOwn(portal.id))) return;
  const met = ((await browser.storage.session.get(MET_KEY))[MET_KEY] ?? {}) as Met;
  const hosts = met[portal.id] ?? [];
  if (hosts.includes(host) || hosts.length >= MOST) return;
  await browser.storage.session.set({ [MET_KEY]: { ...met, [portal.id]: [...hosts, host] } });
}

/** Forgets what was met at portals that are no more. */
export const forgetMet = (portals: ReadonlySet<string>): Promise<void> =>
  enqueue(async () => {
    const met = ((await browser.storage.session.get(MET_KEY))[MET_KEY] ?? {}) as Met;
    const kept = Object.entries(met).filter(([id]) => portals.has(id));
    if (kept.length === Object.keys(met).length) return;
    await browser.storage.session.set({ [MET_KEY]: Object.fromEntries(kept) });
  });

/** Whether the user added the portal: the others are the clinic's to complete. */
async function isOwn(id: string): Promise<boolean> {
  const stored = (await browser.storage.local.get(OWN_KEY))[OWN_KEY] as
    | { portals?: readonly { id?: unknown }[] }
    | undefined;
  return stored?.portals?.some((one) => one.id === id) ?? false;
}
