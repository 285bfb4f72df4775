import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const ssoMisconfigured = defineProblem({
  id: 'sso.misconfigured',
  owner: 'portal-support',
  base: 'rare',
  reads: ['message', 'page'],
  fixes: ['report-to-portal-support'],
  explains: ['sso.silent-return'],
  judge: (facts, circumstances) => spoken('sso.misconfigured', facts, circumstances),
});
