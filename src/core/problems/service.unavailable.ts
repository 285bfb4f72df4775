import {
  answered,
  current,
  found,
  messagesOf,
  pageNow,
  possible,
  spoken,
} from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

const isServerFault = (status: number): boolean => status >= 500 && status !== 511;

export const serviceUnavailable = defineProblem({
  id: 'service.unavailable',
  owner: 'portal-support',
  base: 'occasional',
  reads: ['message', 'page', 'response', 'network-error'],
  fixes: ['status-page', 'wait-and-do-not-reload', 'report-to-portal-support'],
  explains: ['browser.blank-page', 'sso.silent-return', 'session.expired'],
  judge(facts, circumstances) {
    const failed = [
      ...answered(facts, circumstances, isServerFault),
      ...failuresOf('service.unavailable', facts['network-error']),
    ];
    const told = spoken('service.unavailable', facts, circumstances);
    if (failed.length > 0 && told.verdict === 'found')
      return found('decisive', [...failed, ...told.because]);
    if (failed.length > 0) return found('strong', failed);
    if (told.verdict === 'found') return told;
    // The form stands, but what answers behind it is dead: portals blame the password then, or stay empty.
    const behind = facts.response.filter(
      ({ fact, page }) =>
        (fact.resource === 'data' || fact.resource === 'frame') &&
        isServerFault(fact.status) &&
        page === circumstances.page,
    );
    const blamed = current(messagesOf('credentials.invalid', facts, circumstances), circumstances);
    const blank = pageNow(facts, circumstances)?.fact.blank === true;
    if (behind.length === 0 || (blamed.length === 0 && !blank)) return told;
    return possible('strong', [...behind, ...blamed]);
  },
});
