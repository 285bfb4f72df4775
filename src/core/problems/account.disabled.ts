import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const accountDisabled = defineProblem({
  id: 'account.disabled',
  owner: 'portal-admin',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['ask-admin-enable', 'report-to-portal-admin'],
  explains: ['credentials.invalid', 'permission.no-role'],
  judge: (facts, circumstances) => spoken('account.disabled', facts, circumstances),
});
