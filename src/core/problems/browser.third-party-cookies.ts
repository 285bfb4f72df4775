import { isBlocked, orUnchecked, settingOf } from '../judging/checks.ts';
import { clear, found, messagesOf, pageNow, possible, spoken } from '../judging/judgement.ts';
import { lostTrips } from '../judging/round-trip.ts';
import { defineProblem } from './define.ts';

export const browserThirdPartyCookies = defineProblem({
  id: 'browser.third-party-cookies',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'cookie-round-trip', 'setting', 'submit', 'unknown'],
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
    if (judgement.because.length > 0) return judgement;
    const page = pageNow(facts, circumstances);
    const setting = settingOf(facts, 'third-party-cookies');
    const blocked = isBlocked(setting) ? [setting] : [];
    const lost = lostTrips(facts, true);
    // A frame that never got as far as a page, and no page of the portal around it.
    if (!page && lost.length > 0) return found('decisive', [...lost, ...blocked]);
    if (!page) return judgement;
    if (page.fact.framed !== 'cross-site') return clear([page]);
    if (lost.length > 0) return found('decisive', [page, ...lost, ...blocked]);
    const said = messagesOf('browser.cookies-blocked', facts, circumstances);
    if (page.fact.storage === 'refused' || said.length > 0)
      return found('strong', [page, ...said, ...blocked]);
    const back = facts.submit.filter(({ page: load }) => load < page.page).slice(-1);
    const failing = page.fact.blank || (back.length > 0 && page.fact.form !== 'none');
    if (failing && blocked.length > 0) return found('strong', [page, ...back, ...blocked]);
    if (failing) return possible('strong', [page, ...back]);
    return orUnchecked(judgement, facts, 'third-party-cookies');
  },
});
