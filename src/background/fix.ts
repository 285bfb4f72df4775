import { diagnose } from '../core/diagnose.ts';
import type { Case, FactOf } from '../core/evidence.ts';
import { plan } from '../core/plan.ts';
import type { Portal } from '../core/portal.ts';
import { trialsOf } from '../core/verification/trials.ts';
import type { FixOrder, Outcome } from '../shared/protocol.ts';
import { type Action, CannotFix } from './actions/define.ts';
import { actions } from './actions/index.ts';
import { loaded } from './arrived.ts';
import { get } from './case-store.ts';
import { check } from './help.ts';
import { observe } from './observe.ts';
import { purposeOf } from './purpose.ts';
import { type Target, target } from './target.ts';

type Tried = FactOf<'tried'>;

const undone = (because: string): Outcome => ({ done: false, because });

/** Fixes under way: whoever asks again, from whichever popup, gets the answer to the first. */
const running = new Map<string, Promise<Outcome>>();

/**
 * Runs one fix for the tab, if it still shows the page the advice was for. Pressed twice, or asked
 * again because the popup or this worker went away, it runs once.
 */
export function fix(order: FixOrder): Promise<Outcome> {
  const key = `${order.tabId} ${order.fix}`;
  const known = running.get(key);
  if (known) return known;
  const outcome = attempt(order).finally(() => running.delete(key));
  running.set(key, outcome);
  return outcome;
}

async function attempt(order: FixOrder): Promise<Outcome> {
  const action = actions.find((one) => one.fix === order.fix);
  if (!action) return undone('no-such-fix');
  const found = await target(order.tabId);
  if (!found) return undone('not-a-portal');
  const record = await get(order.tabId, Date.now());
  const before = record && answered(order, record);
  if (before) return before;
  if (record && !holds(order, record, found.portal)) return undone('page-changed');
  return run(action, order, found, record);
}

/** The answer to a press that was asked before: the log knows it even when the worker has died since. */
function answered({ fix: id, pressed }: FixOrder, record: Case): Outcome | null {
  const trial = trialsOf(record).find((one) => one.fix === id && one.began >= pressed);
  if (!trial) return null;
  return trial.result === 'failed' ? undone(trial.because ?? 'failed') : { done: true };
}

/** Whether the advice still holds: for the same page load, or because this one calls for it too. */
function holds({ fix: id, page }: FixOrder, record: Case, rules: Portal): boolean {
  if (record.page === page) return true;
  const now = Date.now();
  const { steps } = plan(diagnose(record, rules, now), record, rules, now);
  return steps.some((step) => step.fix === id && step.state === 'open');
}

async function run(
  action: Action,
  { tabId, which }: FixOrder,
  found: Target,
  record: Case | null,
): Promise<Outcome> {
  const purpose = purposeOf(action.fix, record, found.portal);
  const log = (result: 'pending' | 'done' | 'failed', more: Partial<Tried> = {}, tab = tabId) =>
    observe({
      tabId: tab,
      portal: found.portal,
      facts: [{ kind: 'tried', fix: action.fix, result, ...purpose, ...more }],
    });
  await log('pending');
  const ended = await action.run(found, which).then(
    (opened) => ({ opened }),
    (error: unknown) => ({ because: error instanceof CannotFix ? error.code : 'failed' }),
  );
  if ('because' in ended) {
    await log('failed', { because: ended.because });
    return undone(ended.because);
  }
  await log('done');
  // The sign-in goes on there: what comes of it is seen there.
  if (ended.opened !== undefined) await log('done', {}, ended.opened);
  await loaded(tabId).catch(() => undefined); // closed meanwhile: there is nothing to check
  await check(tabId);
  return { done: true };
}
