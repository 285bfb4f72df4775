import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const accountLocked = defineProblem({
  id: 'account.locked',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page'],
  fixes: ['wait-for-lock', 'reset-password', 'ask-admin-enable', 'report-to-portal-admin'],
  explains: ['credentials.invalid'],
  judge: (facts, circumstances) => spoken('account.locked', facts, circumstances),
});
