import { isBlocked, orUnchecked, settingOf } from '../judging/checks.ts';
import { clear, found, messagesOf, pageNow, possible, spoken } from '../judging/judgement.ts';
import { goodTrips, lostTrips, neverSet } from '../judging/round-trip.ts';
import { defineProblem } from './define.ts';

export const browserCookiesBlocked = defineProblem({
  id: 'browser.cookies-blocked',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page', 'cookie-round-trip', 'setting', 'unknown'],
  fixes: ['allow-cookies', 'pause-extension', 'private-window', 'report-to-clinic-it'],
  explains: [
    'session.expired',
    'sso.loop',
    'sso.silent-return',
    'sso.misconfigured',
    'browser.blank-page',
    'browser.site-data-corrupt',
    'credentials.reset-failed',
  ],
  judge(facts, circumstances) {
    const page = pageNow(facts, circumstances);
    const refused = page?.fact.storage === 'refused' ? [page] : [];
    const setting = settingOf(facts, 'cookies');
    const blocked = isBlocked(setting) ? [setting] : [];
    // In another site's frame lost cookies are a matter of third-party cookies.
    const lost = page?.fact.framed === 'cross-site' ? [] : lostTrips(facts);
    if (lost.length > 0) return found('decisive', [...lost, ...refused, ...blocked]);
    if (blocked.length > 0) return found('decisive', [...blocked, ...refused]);
    const working = goodTrips(facts);
    const said = messagesOf('browser.cookies-blocked', facts, circumstances);
    // The page blames cookies although they come back, or although it set none: a hypothesis.
    const doubts = working.length > 0 ? working : neverSet(facts);
    if (said.length > 0 && doubts.length > 0) return possible('weak', said);
    if (working.length > 0) return clear(working);
    if (refused.length > 0 && page?.fact.framed !== 'cross-site') return found('strong', refused);
    const judgement = spoken('browser.cookies-blocked', facts, circumstances);
    return orUnchecked(judgement, facts, 'cookies', 'content-settings');
  },
});
