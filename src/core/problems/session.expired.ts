import { answered, found, pageNow, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

/** "Login Time-out" and "Page Expired": statuses that products use for a lost session. */
const EXPIRED: ReadonlySet<number> = new Set([419, 440]);

/** Sign-in forms live between five minutes and an hour. */
const LONG_MINUTES = 15;

export const sessionExpired = defineProblem({
  id: 'session.expired',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page', 'response'],
  fixes: ['start-again', 'clear-portal-data', 'private-window', 'report-to-portal-support'],
  explains: ['sso.silent-return'],
  judge(facts, circumstances) {
    const judgement = spoken('session.expired', facts, circumstances);
    const answers = answered(facts, circumstances, (status) => EXPIRED.has(status));
    if (answers.length > 0) return found('strong', [...answers, ...judgement.because]);
    const page = pageNow(facts, circumstances);
    const returned = page?.fact.arrival === 'back-forward' || page?.fact.arrival === 'restore';
    const idle = facts.page.filter(({ fact }) => (fact.openMinutes ?? 0) >= LONG_MINUTES);
    const old = [...idle, ...(page && returned ? [page] : [])].slice(-1);
    return old.length > 0 && judgement.because.length > 0
      ? found('strong', [...judgement.because, ...old])
      : judgement;
  },
});
