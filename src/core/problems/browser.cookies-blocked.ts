import {
  clear,
  found,
  messagesOf,
  pageNow,
  possible,
  spoken,
  unchecked,
} from '../judging/judgement.ts';
import { goodTrips, lostTrips } from '../judging/round-trip.ts';
import { defineProblem } from './define.ts';

export const browserCookiesBlocked = defineProblem({
  id: 'browser.cookies-blocked',
  owner: 'clinician',
  base: 'common',
  reads: ['message', 'page', 'cookie-round-trip', 'unknown'],
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
    // In another site's frame lost cookies are a matter of third-party cookies.
    const lost = page?.fact.framed === 'cross-site' ? [] : lostTrips(facts);
    if (lost.length > 0) return found('decisive', [...lost, ...refused]);
    const working = goodTrips(facts);
    const said = messagesOf('browser.cookies-blocked', facts, circumstances);
    // The page blames cookies although they come back: a hypothesis, not a proof.
    if (working.length > 0) return said.length > 0 ? possible('weak', said) : clear(working);
    if (refused.length > 0 && page?.fact.framed !== 'cross-site') return found('strong', refused);
    const failed = facts.unknown.filter(({ fact }) => fact.check.startsWith('cookie'));
    if (said.length === 0 && failed.length > 0) return unchecked(failed);
    return spoken('browser.cookies-blocked', facts, circumstances);
  },
});
