import type { Place } from '../../core/address/place-of.ts';
import type { OptionalPermission, Portal } from '../../core/portal.ts';
import type { Settings } from '../../shared/state.ts';
import type { Conclusion } from './conclude.ts';
import type { TabInfo } from './tab.ts';

/** What may be asked of the browser without a new question to the clinician. */
export interface Granted {
  /** Match patterns of the portal's hosts that are not granted. */
  readonly missing: readonly string[];
  readonly permissions: readonly OptionalPermission[];
}

/** Everything the popup knows at one moment. */
export interface Snapshot {
  readonly tab: TabInfo;
  readonly settings: Settings;
  /** The portal of the case, else of the tab's address. */
  readonly portal: Portal | null;
  /** Whether the tab shows that portal now; null when the browser does not tell the address. */
  readonly onPortal: boolean | null;
  /** What the tab's address is to the portals, unless it is one of theirs in good order. */
  readonly place: Place | null;
  readonly granted: Granted;
  readonly conclusion: Conclusion | null;
  /** How a case is drawn; loaded with the first case. */
  readonly parts: Pick<typeof import('../case.tsx'), 'CaseView' | 'Symptoms'> | null;
  /** Epoch milliseconds when this was read. */
  readonly now: number;
}

/** How the checks of this opening went. */
export type CheckState = 'running' | 'done' | 'failed';
