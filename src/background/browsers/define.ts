import type { Look } from '../../shared/protocol.ts';
import type { PageSender } from '../sender.ts';

/** What differs between browsers, one member for each difference. */
export interface BrowserWays {
  /** Whether the page was really refused storage, when its own probe says so. */
  storageOf(page: PageSender, look: Look): Promise<Look['storage']>;
}
