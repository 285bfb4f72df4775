import type { Diagnosis } from '../core/conclusions.ts';
import { diagnose } from '../core/diagnose.ts';
import type { Case } from '../core/evidence.ts';
import type { Portal } from '../core/portal.ts';
import { problemKey } from '../core/words.ts';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';
import { expectWaitOver } from './wait-over.ts';

/** White stands out on both; the browser picks the colour of the text by itself. */
const ALARM = '#b3261e';
const CALM = '#116a43';
/** The browser clears a tab's badge when a navigation commits, error pages included, after our event. */
const REPAINTS_MS = [0, 300, 1_200];

type Icon = 'idle' | 'watching' | 'problem' | 'checking' | 'off';

const icons = (state: Icon) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));

/** What each tab's button shows when nothing is being checked. */
const shown = new Map<number, Icon>();

/** The latest paint of each tab: an older repaint must not come after it. */
const latest = new Map<number, symbol>();

interface Badge {
  readonly text: string;
  readonly colour: string;
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
    return { text: String(found.length), colour: ALARM, title, icon: 'problem' };
  }
  const over = present.some(({ until }) => until !== undefined && until <= now);
  return over
    ? { text: '✓', colour: CALM, title: say('ui_wait_over'), icon: 'watching' }
    : { text: '', colour: CALM, title: say('badge_watching', portal.name), icon: 'watching' };
}

/** Shows on the toolbar what is found now, and sees to it that the end of a wait is shown too. */
export async function paintBadge(tabId: number, record: Case, portal: Portal): Promise<void> {
  const now = Date.now();
  const diagnosis = diagnose(record, portal, now);
  const { text, colour, title, icon } = badgeOf(diagnosis, portal, now);
  expectWaitOver(tabId, diagnosis, now);
  const turn = Symbol();
  latest.set(tabId, turn);
  shown.set(tabId, icon);
  const paint = async () => {
    if (latest.get(tabId) !== turn) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
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
  shown.delete(tabId);
  const { action } = browser;
  void Promise.allSettled([
    action.setBadgeText({ tabId, text: '' }),
    action.setTitle({ tabId, title: '' }),
    action.setIcon({ tabId, path: icons('idle') }),
  ]);
}

const setIcon = (tabId: number, icon: Icon): void =>
  void browser.action.setIcon({ tabId, path: icons(icon) }).catch(() => undefined); // closed

/** Shows that checks are under way, until they are done. */
export async function whileChecking<T>(tabId: number, checks: Promise<T>): Promise<T> {
  setIcon(tabId, 'checking');
  try {
    return await checks;
  } finally {
    setIcon(tabId, shown.get(tabId) ?? 'idle');
  }
}

/** Shows that a tab is not looked at: it is private. */
export function paintOff(tabId: number): void {
  shown.set(tabId, 'off');
  setIcon(tabId, 'off');
  void browser.action.setTitle({ tabId, title: say('ui_private_title') }).catch(() => undefined);
}
