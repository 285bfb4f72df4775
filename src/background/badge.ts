import { diagnose } from '../core/diagnose.ts';
import type { Case } from '../core/evidence.ts';
import type { Portal } from '../core/portal.ts';
import { problemKey } from '../core/words.ts';
import { browser } from '../shared/browser.ts';
import { say } from '../shared/i18n.ts';

const COLOUR = '#b3261e';
/** The browser clears a tab's badge when a navigation commits, error pages included, after our event. */
const REPAINTS_MS = [0, 300, 1_200];

const icons = (state: 'idle' | 'watching' | 'problem') =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));

/** The latest paint of each tab: an older repaint must not come after it. */
const latest = new Map<number, symbol>();

/** Shows on the toolbar how many problems are found now; the title says the first in words. */
export async function paintBadge(tabId: number, record: Case, portal: Portal): Promise<void> {
  const { findings } = diagnose(record, portal, Date.now());
  const found = findings.filter((finding) => finding.verdict === 'found' && !finding.earlier);
  const [first] = found;
  const title = first
    ? say('badge_problem', say(problemKey(first.problem, 'title')))
    : say('badge_watching', portal.name);
  const turn = Symbol();
  latest.set(tabId, turn);
  const paint = async () => {
    if (latest.get(tabId) !== turn) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: first ? String(found.length) : '' });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setIcon({ tabId, path: icons(first ? 'problem' : 'watching') });
  };
  for (const delay of first ? REPAINTS_MS : [0])
    setTimeout(() => void paint().catch(() => undefined), delay);
}
