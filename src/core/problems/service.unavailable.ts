import { answered, found, messagesOf, possible, spoken } from '../judging/judgement.ts';
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
    // The form stands, but what answers behind it is dead: portals blame the password then.
    const behind = facts.response.filter(
      ({ fact, page }) =>
        (fact.resource === 'data' || fact.resource === 'frame') &&
        isServerFault(fact.status) &&
        page === circumstances.page,
    );
    if (behind.length === 0) return told;
    const blamed = messagesOf('credentials.invalid', facts, circumstances);
    return possible(blamed.length > 0 || told.because.length > 0 ? 'strong' : 'weak', behind);
  },
});
