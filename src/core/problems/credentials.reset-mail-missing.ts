import { clear, found, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsResetMailMissing = defineProblem({
  id: 'credentials.reset-mail-missing',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'answer'],
  fixes: ['look-for-mail', 'ask-admin-address', 'report-to-clinic-it', 'report-to-portal-admin'],
  // What the reset was for stays wrong until the mail is there.
  explains: ['credentials.invalid', 'account.locked', 'credentials.password-expired'],
  judge(facts, circumstances) {
    const answer = facts.answer.findLast(({ fact }) => fact.question === 'mail');
    if (answer?.fact.answer === 'missing') return found('decisive', [answer]);
    if (answer?.fact.answer === 'arrived') return clear([answer]);
    return spoken('credentials.reset-mail-missing', facts, circumstances);
  },
});
