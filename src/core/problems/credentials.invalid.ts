import { pageNow, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsInvalid = defineProblem({
  id: 'credentials.invalid',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page'],
  fixes: [
    'check-typing',
    'reset-password',
    'use-registered-email',
    'private-window',
    'report-to-portal-admin',
  ],
  judge(facts, circumstances) {
    const judgement = spoken('credentials.invalid', facts, circumstances);
    const page = pageNow(facts, circumstances);
    const capsLock = page?.fact.capsLock === true && judgement.because.length > 0;
    return capsLock && page ? { ...judgement, because: [...judgement.because, page] } : judgement;
  },
});
