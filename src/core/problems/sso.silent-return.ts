import { current, found, NO_SIGN, pageNow, possible } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

const WITHIN_MS = 10_000;

export const ssoSilentReturn = defineProblem({
  id: 'sso.silent-return',
  owner: 'portal-support',
  base: 'occasional',
  reads: ['page', 'submit', 'message', 'response'],
  fixes: ['private-window', 'clear-portal-data', 'start-again', 'report-to-portal-support'],
  judge(facts, circumstances) {
    const page = pageNow(facts, circumstances);
    if (page?.fact.form !== 'user' && page?.fact.form !== 'password') return NO_SIGN;
    const submit = facts.submit.findLast(({ page: load }) => load < circumstances.page);
    const sent = submit?.fact.form === 'password' || submit?.fact.form === 'code';
    if (!submit || !sent || page.at - submit.at > WITHIN_MS) return NO_SIGN;
    // A banner that stood there before the attempt does not answer it.
    const before = new Set(
      facts.message.filter((one) => one.page <= submit.page).map(({ fact }) => fact.text),
    );
    const messages = current(facts.message, circumstances).filter(
      ({ fact }) => fact.problem !== null || !before.has(fact.text),
    );
    const failed = current(facts.response, circumstances).some(
      ({ fact }) => fact.resource === 'page' && fact.status >= 400,
    );
    // An attempt that was refused in words was answered: the page came anew since.
    const refused = facts.message.some(
      (one) => one.at >= submit.at && one.page >= submit.page && one.fact.problem !== null,
    );
    if (failed || refused) return NO_SIGN;
    // A message we do not understand is still a message.
    return messages.length > 0 ? possible('weak', [submit, page]) : found('strong', [submit, page]);
  },
});
