import type { Fact } from '../core/evidence.ts';
import { fixOf } from '../core/fixes/index.ts';
import type { FixOutcome } from '../shared/protocol.ts';
import { CannotFix } from './actions/define.ts';
import { actions } from './actions/index.ts';
import { observe } from './observe.ts';
import { probes } from './probes/index.ts';
import { runProbe } from './probes/run.ts';
import { target } from './target.ts';

/** Runs every probe for the tab, side by side; what they find is in the case when this answers. */
export async function check(tabId: number): Promise<'done'> {
  const found = await target(tabId);
  if (!found) return 'done';
  const facts = await Promise.all(probes.map((probe) => runProbe(probe, found)));
  await observe({ tabId, portal: found.portal, facts: facts.flat() });
  return 'done';
}

/** Fixes under way: pressed twice, each runs once. */
const running = new Set<string>();

/** Runs one fix for the tab, if it still is on a portal. */
export async function fix(tabId: number, id: string): Promise<FixOutcome> {
  const action = actions.find((one) => one.fix === id);
  const found = await target(tabId);
  if (!action) return { done: false, because: 'no-such-fix' };
  if (!found) return { done: false, because: 'not-a-portal' };
  const key = `${tabId} ${id}`;
  if (running.has(key)) return { done: false, because: 'already-running' };
  running.add(key);
  const outcome = await action.run(found).then(
    (): FixOutcome => ({ done: true }),
    (error: unknown): FixOutcome => ({
      done: false,
      because: error instanceof CannotFix ? error.code : 'failed',
    }),
  );
  running.delete(key);
  const tried: Fact = { kind: 'tried', fix: id, result: outcome.done ? 'done' : 'failed' };
  await observe({ tabId, portal: found.portal, facts: [tried] });
  return outcome;
}

/** Files that the clinician did a guided step. */
export async function did(tabId: number, id: string): Promise<'stored'> {
  const found = await target(tabId);
  const tried: Fact = { kind: 'tried', fix: id, result: 'done' };
  if (found && fixOf(id)) await observe({ tabId, portal: found.portal, facts: [tried] });
  return 'stored';
}

/** Files the clinician's answer to a question. */
export async function answer(tabId: number, question: string, said: string): Promise<'stored'> {
  const found = await target(tabId);
  const fact: Fact = { kind: 'answer', question, answer: said };
  if (found) await observe({ tabId, portal: found.portal, facts: [fact] });
  return 'stored';
}
