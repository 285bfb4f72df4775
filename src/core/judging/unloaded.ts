import type { Circumstances, Judgement, Reading } from '../problems/define.ts';
import type { ProblemId } from '../problems/ids.ts';
import { clear, found, NO_SIGN, pageNow } from './judgement.ts';
import { failuresOf } from './network-codes.ts';

/** The judgement of a problem that the browser names itself when a page cannot be loaded. */
export function unloaded(
  id: ProblemId,
  facts: Reading<'network-error' | 'page'>,
  circumstances: Circumstances,
): Judgement {
  const failures = failuresOf(id, facts['network-error']);
  if (failures.length > 0) return found('decisive', failures);
  const page = pageNow(facts, circumstances);
  return page ? clear([page]) : NO_SIGN;
}
