import { answered, found, spoken } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { defineProblem } from './define.ts';

export const ssoMisconfigured = defineProblem({
  id: 'sso.misconfigured',
  owner: 'portal-support',
  base: 'rare',
  reads: ['message', 'page', 'response', 'network-error'],
  fixes: ['report-to-portal-support'],
  explains: ['sso.silent-return'],
  judge(facts, circumstances) {
    const astray = failuresOf('sso.misconfigured', facts['network-error']);
    if (astray.length > 0) return found('strong', astray);
    const told = spoken('sso.misconfigured', facts, circumstances);
    // The answer of the identity provider came back without what ties it to the question.
    const bare = answered(facts, circumstances, (status) => status >= 400).filter(
      ({ fact }) => fact.step === 'oidc-answer-without-state',
    );
    return bare.length > 0 ? found('strong', [...bare, ...told.because]) : told;
  },
});
