import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsResetFailed = defineProblem({
  id: 'credentials.reset-failed',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['request-new-link', 'start-again', 'ask-admin-address', 'report-to-portal-admin'],
  judge: (facts, circumstances) => spoken('credentials.reset-failed', facts, circumstances),
});
