import { answered, found, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const accountRateLimited = defineProblem({
  id: 'account.rate-limited',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'response'],
  fixes: ['wait-and-do-not-reload', 'vpn-as-required', 'ask-it-network', 'report-to-clinic-it'],
  explains: ['credentials.invalid', 'service.unavailable', 'network.blocked'],
  judge(facts, circumstances) {
    const limited = facts.response.filter(
      ({ fact, page }) => fact.status === 429 && page === circumstances.page,
    );
    if (limited.length === 0) return spoken('account.rate-limited', facts, circumstances);
    const ofPage = answered(facts, circumstances, (status) => status === 429).length > 0;
    return found(ofPage ? 'decisive' : 'strong', limited);
  },
});
