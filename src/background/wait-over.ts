import type { Diagnosis } from '../core/conclusions.ts';
import { browser } from '../shared/browser.ts';

const PREFIX = 'wait:';
/** Alarms may come a moment early; the wait must be over then. */
const LATE_MS = 500;

/** The tab an alarm of ours is about; null for other alarms. */
export const waitingTab = (alarm: string): number | null =>
  alarm.startsWith(PREFIX) ? Number(alarm.slice(PREFIX.length)) : null;

/** Sees to it that the toolbar says when a waiting time is over, though everything sleeps till then. */
export function expectWaitOver(tabId: number, { findings }: Diagnosis, now: number): void {
  const ends = findings.flatMap(({ earlier, until = 0 }) => (earlier || until <= now ? [] : until));
  if (ends.length > 0) browser.alarms.create(PREFIX + tabId, { when: Math.max(...ends) + LATE_MS });
}
