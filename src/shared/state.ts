import type { FaultCode } from '../core/clinic/rule.ts';
import type { Case } from '../core/evidence.ts';
import type { Clinic, PackagedPortal } from '../core/portal.ts';
import { browser } from './browser.ts';

/** Something in the settings that was not taken, in words an administrator can act on. */
export interface Notice {
  readonly source: 'package' | 'policy' | 'own';
  readonly path: string;
  readonly problem: string;
  /** What to write instead. */
  readonly expected?: string;
  readonly code?: FaultCode;
}

/** The settings in force, published by the worker. */
export interface Settings {
  readonly clinic: Clinic;
  readonly notices: readonly Notice[];
  /** The package's own portals, those switched off or overridden too. */
  readonly packagedPortals?: readonly PackagedPortal[];
}

/** What one tab is to us: never a portal, a portal being watched, or a portal we may not see. */
export interface TabState {
  readonly record: Case | null;
  readonly settings: Settings | null;
}

export const SETTINGS_KEY = 'settings';
/** In `storage.local`, and the only thing there: `{ portals }` that the user added, hostile until checked. */
export const OWN_KEY = 'own';
/** In `storage.session`: hosts that sign-ins of own portals went on to and that are not granted, by portal id. */
export const MET_KEY = 'met';
export const caseKey = (tabId: number): `case:${number}` => `case:${tabId}`;

/**
 * Reads what the worker published for a tab. Stored by our own worker after its checks, in memory
 * no page can reach; still, whoever draws it must expect ids of a newer or older version.
 */
export async function readTab(tabId: number): Promise<TabState> {
  const key = caseKey(tabId);
  const stored = await browser.storage.session.get([key, SETTINGS_KEY]);
  return {
    record: (stored[key] as Case | undefined) ?? null,
    settings: (stored[SETTINGS_KEY] as Settings | undefined) ?? null,
  };
}

/** Calls back whenever the tab's case or the settings changed; returns how to stop. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'session' && (caseKey(tabId) in changes || SETTINGS_KEY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
