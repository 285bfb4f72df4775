import { circlingPages } from '../judging/circling.ts';
import { clear, found, NO_SIGN, pageNow, spoken } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { roundsOf } from '../judging/rounds.ts';
import { defineProblem } from './define.ts';

export const ssoLoop = defineProblem({
  id: 'sso.loop',
  owner: 'portal-support',
  base: 'occasional',
  reads: ['message', 'page', 'response', 'redirects', 'network-error', 'submit'],
  fixes: [
    'clear-portal-data',
    'allow-cookies',
    'private-window',
    'start-again',
    'report-to-portal-support',
  ],
  explains: ['sso.silent-return', 'session.expired', 'browser.blank-page'],
  judge(facts, circumstances) {
    const loops = [
      ...facts.redirects.filter(({ fact }) => fact.loop).slice(-1),
      ...failuresOf('sso.loop', facts['network-error']),
    ];
    if (loops.length > 0) return found('decisive', loops);
    const judgement = spoken('sso.loop', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    const rounds = roundsOf(facts, circumstances);
    const circling = rounds.length > 0 ? rounds : circlingPages(facts, circumstances);
    if (circling.length > 0) return found('strong', circling);
    const page = pageNow(facts, circumstances);
    return page ? clear([page]) : NO_SIGN;
  },
});
