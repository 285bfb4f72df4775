import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const mfaCodeInvalid = defineProblem({
  id: 'mfa.code-invalid',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page'],
  fixes: [
    'newest-code',
    'set-clock',
    'other-second-factor',
    'ask-admin-second-factor',
    'report-to-portal-admin',
  ],
  judge: (facts, circumstances) => spoken('mfa.code-invalid', facts, circumstances),
});
