import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const mfaCodeExpired = defineProblem({
  id: 'mfa.code-expired',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['newest-code', 'set-clock', 'other-second-factor', 'report-to-portal-admin'],
  judge: (facts, circumstances) => spoken('mfa.code-expired', facts, circumstances),
});
