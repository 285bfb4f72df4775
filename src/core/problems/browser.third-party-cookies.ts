import { clear, found, messagesOf, pageNow, possible, spoken } from '../judging/judgement.ts';
import { lostTrips } from '../judging/round-trip.ts';
import { defineProblem } from './define.ts';

export const browserThirdPartyCookies = defineProblem({
  id: 'browser.third-party-cookies',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'cookie-round-trip', 'submit'],
  fixes: ['open-own-tab', 'allow-third-party-cookies', 'report-to-clinic-it'],
  explains: [
    'browser.cookies-blocked',
    'browser.blank-page',
    'mfa.unavailable',
    'session.expired',
    'sso.loop',
    'sso.silent-return',
  ],
  judge(facts, circumstances) {
    const judgement = spoken('browser.third-party-cookies', facts, circumstances);
    const page = pageNow(facts, circumstances);
    if (judgement.because.length > 0 || !page) return judgement;
    if (page.fact.framed !== 'cross-site') return clear([page]);
    const lost = lostTrips(facts);
    if (lost.length > 0) return found('decisive', [page, ...lost]);
    const said = messagesOf('browser.cookies-blocked', facts, circumstances);
    if (page.fact.storage === 'refused' || said.length > 0) return found('strong', [page, ...said]);
    const back = facts.submit.filter(({ page: load }) => load < page.page).slice(-1);
    const failing = page.fact.blank || (back.length > 0 && page.fact.form !== 'none');
    return failing ? possible('strong', [page, ...back]) : judgement;
  },
});
