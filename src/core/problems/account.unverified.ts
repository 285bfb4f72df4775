import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const accountUnverified = defineProblem({
  id: 'account.unverified',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['verify-email', 'ask-admin-enable', 'report-to-portal-admin'],
  explains: ['credentials.invalid', 'permission.no-role'],
  judge: (facts, circumstances) => spoken('account.unverified', facts, circumstances),
});
