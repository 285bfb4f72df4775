import { clear, found, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsResetMailMissing = defineProblem({
  id: 'credentials.reset-mail-missing',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'answer'],
  fixes: ['look-for-mail', 'ask-admin-address', 'report-to-clinic-it', 'report-to-portal-admin'],
  judge(facts, circumstances) {
    const answer = facts.answer.findLast(({ fact }) => fact.question === 'mail');
    if (answer?.fact.answer === 'missing') return found('strong', [answer]);
    if (answer?.fact.answer === 'arrived') return clear([answer]);
    return spoken('credentials.reset-mail-missing', facts, circumstances);
  },
});
