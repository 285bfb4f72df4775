import type { Circumstances, Judgement, Reading } from '../problems/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import { clear, found, pageNow, spoken } from './judgement.ts';
import { failuresOf } from './network-codes.ts';

/**
 * The judgement of a problem that the browser names itself when a page cannot be loaded, or a page
 * in words (a firewall's, a proxy's). A page of the portal on the screen rules it out.
 */
export function unloaded(
  id: ProblemId,
  facts: Reading<'message' | 'network-error' | 'page'>,
  circumstances: Circumstances,
): Judgement {
  const failures = failuresOf(id, facts['network-error']);
  if (failures.length > 0) return found('decisive', failures);
  const told = spoken(id, facts, circumstances);
  const page = pageNow(facts, circumstances);
  return page && told.because.length === 0 ? clear([page]) : told;
}
