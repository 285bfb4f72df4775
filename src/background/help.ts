import type { Fact } from '../core/evidence.ts';
import { fixOf } from '../core/fixes/index.ts';
import type { Ask } from '../shared/protocol.ts';
import { arrived } from './arrived.ts';
import { get } from './case-store.ts';
import { loadOf } from './loads.ts';
import { observe } from './observe.ts';
import { file } from './pages.ts';
import { probes, probesOnAnswer } from './probes/index.ts';
import { runProbe } from './probes/run.ts';
import { purposeOf } from './purpose.ts';
import { target } from './target.ts';

/** Runs every probe for the tab, side by side; what they find is in the case when this answers. */
export async function check(tabId: number): Promise<'done'> {
  await arrived(tabId).catch(() => undefined); // closed: there is no target either
  const found = await target(tabId);
  if (!found) return 'done';
  const load = loadOf(tabId, undefined, Date.now());
  const facts = await Promise.all(probes.map((probe) => runProbe(probe, found)));
  await file({ tabId, portal: found.portal, facts: facts.flat(), load });
  return 'done';
}

/** Files that the clinician did a guided step, or what came of a step that cannot be watched. */
export async function did({ tabId, fix, ended }: Ask<'popup:did'>): Promise<'stored'> {
  const found = await target(tabId);
  const known = fixOf(fix);
  if (!found || !known) return 'stored';
  const record = await get(tabId, Date.now());
  const tried: Fact = {
    kind: 'tried',
    fix: known.id,
    ...purposeOf(known.id, record, found.portal),
    ...(ended ? { result: ended, told: true } : { result: 'done' }),
  };
  await observe({ tabId, portal: found.portal, facts: [tried] });
  return 'stored';
}

/** Files the clinician's answer to a question. */
export async function answer(tabId: number, question: string, said: string): Promise<'stored'> {
  const found = await target(tabId);
  const fact: Fact = { kind: 'answer', question, answer: said };
  if (!found) return 'stored';
  const asked = probesOnAnswer[`${question} ${said}`] ?? [];
  const facts = await Promise.all(asked.map((probe) => runProbe(probe, found)));
  await observe({ tabId, portal: found.portal, facts: [fact, ...facts.flat()] });
  return 'stored';
}
