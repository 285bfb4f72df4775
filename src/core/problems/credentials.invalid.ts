import { current, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const credentialsInvalid = defineProblem({
  id: 'credentials.invalid',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page', 'submit', 'fields'],
  fixes: [
    'check-typing',
    'reset-password',
    'use-registered-email',
    'private-window',
    'report-to-portal-admin',
  ],
  judge(facts, circumstances) {
    const judgement = spoken('credentials.invalid', facts, circumstances);
    if (judgement.because.length === 0) return judgement;
    const filled = current(facts.fields, circumstances).filter(({ fact }) => fact.autofilled);
    // The portal answers with a new page: Caps Lock was on where sign-in was pressed.
    const pressed = facts.submit.at(-1)?.page ?? circumstances.page;
    const caps = facts.page.filter(({ fact, page }) => fact.capsLock && page >= pressed);
    return { ...judgement, because: [...judgement.because, ...caps, ...filled] };
  },
});
