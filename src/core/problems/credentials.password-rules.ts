import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsPasswordRules = defineProblem({
  id: 'credentials.password-rules',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['follow-password-rules', 'report-to-portal-admin'],
  judge: (facts, circumstances) => spoken('credentials.password-rules', facts, circumstances),
});
