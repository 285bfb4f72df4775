import type { Case, Fact } from '../core/evidence.ts';
import { fixOf } from '../core/fixes/index.ts';
import type { Portal } from '../core/portal.ts';
import type { Ask, Outcome } from '../shared/protocol.ts';
import { arrived } from './arrived.ts';
import { get } from './case-store.ts';
import { loadOf } from './loads.ts';
import { observe } from './observe.ts';
import { file } from './pages.ts';
import { probes, probesOnAnswer } from './probes/index.ts';
import { runProbe } from './probes/run.ts';
import { purposeOf } from './purpose.ts';
import { settings } from './settings.ts';
import { type Target, target } from './target.ts';
import { toldAgain } from './told-again.ts';

/** Runs every probe for the tab, side by side; what they find is in the case when this answers. */
export async function check(tabId: number): Promise<'done'> {
  await arrived(tabId).catch(() => undefined); // closed: there is no target either
  const found = await target(tabId);
  if (!found) return 'done';
  const load = loadOf(tabId, undefined, Date.now());
  const facts = await Promise.all(probes.map((probe) => runProbe(probe, found)));
  await file({ tabId, portal: found.portal, load, ...toldAgain(facts.flat(), Date.now()) });
  return 'done';
}

/** Files that the clinician did a guided step, or what came of a step that cannot be watched. */
export async function did({ tabId, fix, ended }: Ask<'popup:did'>): Promise<Outcome> {
  const known = fixOf(fix);
  if (!known) return { done: false, because: 'no-such-fix' };
  return told(tabId, async ({ record, portal }) => [
    {
      kind: 'tried',
      fix: known.id,
      ...purposeOf(known.id, record, portal),
      ...(ended ? { result: ended, told: true } : { result: 'done' }),
    },
  ]);
}

/** Files the clinician's answer to a question. */
export const answer = (tabId: number, question: string, said: string): Promise<Outcome> =>
  told(tabId, async ({ found }) => {
    const asked = probesOnAnswer[`${question} ${said}`] ?? [];
    const seen = found ? await Promise.all(asked.map((probe) => runProbe(probe, found))) : [];
    return [{ kind: 'answer', question, answer: said }, ...seen.flat()];
  });

/** What the clinician tells of: the portal the tab shows, else the one its case is about. */
interface About {
  readonly portal: Portal;
  readonly record: Case | null;
  /** The tab as it is now; null once it has left the portal. */
  readonly found: Target | null;
}

/** Files what was told, though the tab may have left the portal. */
async function told(
  tabId: number,
  factsOf: (about: About) => Promise<readonly Fact[]>,
): Promise<Outcome> {
  const found = await target(tabId);
  const record = await get(tabId, Date.now());
  const { clinic } = await settings();
  const portal = found?.portal ?? clinic.portals.find(({ id }) => id === record?.portal);
  if (!portal) return { done: false, because: 'not-a-portal' };
  const facts = await factsOf({ portal, record, found });
  await observe({ tabId, portal, facts, away: found === null });
  return { done: true };
}
