import { messagesOf, possible, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsUnknownUser = defineProblem({
  id: 'credentials.unknown-user',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'answer'],
  fixes: ['use-registered-email', 'ask-admin-address', 'report-to-portal-admin'],
  explains: ['credentials.invalid'],
  judge(facts, circumstances) {
    const judgement = spoken('credentials.unknown-user', facts, circumstances);
    if (judgement.verdict === 'found') return judgement;
    // Portals that moved to e-mail addresses refuse an old user name in the words of a wrong password.
    const old = facts.answer.filter(
      ({ fact }) => fact.question === 'username' && fact.answer === 'old',
    );
    const refused = messagesOf('credentials.invalid', facts, circumstances);
    if (old.length === 0 || refused.length === 0) return judgement;
    return possible('strong', [...refused, ...old]);
  },
});
