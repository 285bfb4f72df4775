import { current, pageNow, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsInvalid = defineProblem({
  id: 'credentials.invalid',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page', 'fields'],
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
    if (judgement.because.length === 0) return judgement;
    const filled = current(facts.fields, circumstances).filter(({ fact }) => fact.autofilled);
    const caps = page?.fact.capsLock ? [page] : [];
    return { ...judgement, because: [...judgement.because, ...caps, ...filled] };
  },
});
