import type { Portal } from '../../core/portal.ts';
import type { Look } from '../../shared/protocol.ts';
import type { Probe } from '../probes/define.ts';
import type { PageSender } from '../sender.ts';
import type { Redirect } from '../watchers/redirected.ts';

/** What differs between browsers, one member for each difference. */
export interface BrowserWays {
  /** Whether the page was really refused storage, when its own probe says so. */
  storageOf(page: PageSender, look: Look): Promise<Look['storage']>;
  /** The browser's name for what `webRequest` says of a failure; null when it is no evidence. */
  requestError(error: string): string | null;
  /** The same for what `webNavigation` says; null also for what `webRequest` says better. */
  navigationError(error: string): string | null;
  /** Whether the browser itself answered, for another extension or to go on to https; no server. */
  isInternal(redirect: Pick<Redirect, 'statusCode' | 'statusLine'>): boolean;
  /** The browser's own error page: its words for whoever wants to look into it, and what it means. */
  readonly errorPage: {
    readonly says: RegExp;
    /** The failure behind one that no request led to; null where several are known. */
    readonly withoutRequest: string | null;
  };
  /** Whether a cookie of this name is stored for the page, in whatever partition. Rejects when it may not be asked. */
  hasCookie(url: string, name: string): Promise<boolean>;
  /** Whether we may open a private window at all; policy may forbid it still. */
  opensPrivateWindows(): Promise<boolean>;
  /** Names the portal's sites, and no others, to `browsingData.remove`. */
  dataOf(portal: Portal): object;
  /** How the browser is set for the portal. */
  readonly probes: readonly Probe[];
  readonly watchers: readonly (() => void)[];
}
