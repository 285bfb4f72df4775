import type { Diagnosis } from '../core/conclusions.ts';
import { diagnose } from '../core/diagnose.ts';
import type { Case } from '../core/evidence.ts';
import type { Portal } from '../core/portal.ts';
import { problemKey } from '../core/words.ts';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';
import { expectWaitOver } from './wait-over.ts';

const COLOUR = '#b3261e';
/** The browser clears a tab's badge when a navigation commits, error pages included, after our event. */
const REPAINTS_MS = [0, 300, 1_200];

const icons = (state: 'idle' | 'watching' | 'problem') =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));

/** The latest paint of each tab: an older repaint must not come after it. */
const latest = new Map<number, symbol>();

interface Badge {
  readonly text: string;
  readonly title: string;
  readonly icon: 'watching' | 'problem';
}

/** How many problems are found now, the first in words; else that a waiting time is over. */
function badgeOf({ findings }: Diagnosis, portal: Portal, now: number): Badge {
  const present = findings.filter(({ earlier }) => !earlier);
  const found = present.filter(({ verdict }) => verdict === 'found');
  const [first] = found;
  if (first) {
    const title = say('badge_problem', say(problemKey(first.problem, 'title')));
    return { text: String(found.length), title, icon: 'problem' };
  }
  const over = present.some(({ until }) => until !== undefined && until <= now);
  return over
    ? { text: '✓', title: say('ui_wait_over'), icon: 'watching' }
    : { text: '', title: say('badge_watching', portal.name), icon: 'watching' };
}

/** Shows on the toolbar what is found now, and sees to it that the end of a wait is shown too. */
export async function paintBadge(tabId: number, record: Case, portal: Portal): Promise<void> {
  const now = Date.now();
  const diagnosis = diagnose(record, portal, now);
  const { text, title, icon } = badgeOf(diagnosis, portal, now);
  expectWaitOver(tabId, diagnosis, now);
  const turn = Symbol();
  latest.set(tabId, turn);
  const paint = async () => {
    if (latest.get(tabId) !== turn) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, path: icons(icon) });
  };
  for (const delay of text ? REPAINTS_MS : [0])
    setTimeout(() => void paint().catch(() => undefined), delay);
}

/** Nothing is known of the tab any more: the toolbar says nothing. */
export function clearBadge(tabId: number): void {
  // A repaint that waits must not come after this.
  latest.delete(tabId);
  const { action } = browser;
  void Promise.allSettled([
    action.setBadgeText({ tabId, text: '' }),
    action.setTitle({ tabId, title: '' }),
    action.setIcon({ tabId, path: icons('idle') }),
  ]);
}
