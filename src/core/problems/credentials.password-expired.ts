import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsPasswordExpired = defineProblem({
  id: 'credentials.password-expired',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['change-password', 'reset-password', 'report-to-portal-admin'],
  explains: ['credentials.invalid'],
  judge: (facts, circumstances) => spoken('credentials.password-expired', facts, circumstances),
});
