import type { EvidenceOf } from '../evidence.ts';
import type { Circumstances, Reading } from '../problems/define.ts';
import { lastAttempt } from './attempted.ts';

const WINDOW_MS = 60_000;
/** Portal, provider, portal, provider, portal, provider: three rounds. */
const HOST_CHANGES = 5;
/** One host that loads itself again and again; a person does not reload that often. */
const LOADS_OF_ONE_HOST = 8;

type Page = EvidenceOf<'page'>;

/**
 * Page loads that go in circles by themselves: three rounds between two hosts, or many loads of one,
 * within a minute and without anybody trying to sign in. Redirects by script or refresh give no
 * redirect event, only page after page.
 */
export function circlingPages(
  facts: Reading<'message' | 'page' | 'submit'>,
  { page }: Circumstances,
): readonly Page[] {
  const last = facts.page.findLast((one) => one.fact.framed === 'top');
  if (!last || last.page < page) return [];
  const tried = lastAttempt(facts);
  const recent = facts.page.filter(
    (one) => one.fact.framed === 'top' && one.at > tried && one.at >= last.at - WINDOW_MS,
  );
  const changes = recent.filter(
    ({ fact }, index) => index > 0 && fact.address.host !== recent[index - 1]?.fact.address.host,
  ).length;
  const many = changes === 0 && recent.length >= LOADS_OF_ONE_HOST;
  return changes >= HOST_CHANGES || many ? recent : [];
}
