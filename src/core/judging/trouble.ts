import type { EvidenceOf } from '../evidence.ts';
import type { Circumstances, Reading } from '../problems/define.ts';
import { current, pageNow } from './judgement.ts';

type Seen = Reading<'message' | 'page' | 'response' | 'redirects' | 'submit'>;

/**
 * What says that this sign-in fails, whatever the cause: a message, an error status, a loop, an empty
 * page, or the form again after it was sent. Without any of it an oddity is no problem of anybody's.
 */
export function troubles(
  facts: Seen,
  circumstances: Circumstances,
): readonly EvidenceOf<'message' | 'page' | 'response' | 'redirects' | 'submit'>[] {
  const page = pageNow(facts, circumstances);
  const sent = facts.submit.filter((one) => one.page < circumstances.page).slice(-1);
  const again = page?.fact.form === 'password' || page?.fact.form === 'user';
  return [
    ...current(facts.message, circumstances).filter(({ fact }) => fact.problem !== null),
    ...current(facts.response, circumstances).filter(({ fact }) => fact.status >= 400),
    ...facts.redirects.filter(({ fact }) => fact.loop).slice(-1),
    ...(page?.fact.blank ? [page] : []),
    ...(again ? sent : []),
  ];
}
